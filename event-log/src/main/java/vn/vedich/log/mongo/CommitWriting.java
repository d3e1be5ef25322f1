package vn.vedich.log.mongo;

import java.util.List;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.NewEvent;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.home.SealedCommit.SealedEvent;

/** Writes a commit as a document of the form that {@link Fields} describes. */
record CommitWriting(BsonWriter writer) {

    void write(PlacedCommit placed) {
        writer.writeStartDocument();
        writer.writeInt64(Fields.ID, placed.firstPosition());
        writer.writeInt32(Fields.FORM, Fields.FORM_1);
        writer.writeInt32(Fields.COUNT, placed.commit().events().size());
        writer.writeString(Fields.COMMAND, placed.commit().commandId());
        writer.writeString(Fields.ATTEMPT, placed.attempt());
        writer.writeString(Fields.RECORDED_AT, RecordedTime.write(placed.recordedAt()));
        write(placed.commit().fingerprint());
        writeEvents(placed);
        writeTexts(placed.commit().events());
        writer.writeEndDocument();
    }

    private void write(@Nullable Fingerprint fingerprint) {
        if (fingerprint == null) {
            return;
        }
        writer.writeStartDocument(Fields.FINGERPRINT);
        writer.writeString(Fields.HASH, fingerprint.hash());
        writeIfKnown(Fields.SALT, fingerprint.salt());
        writer.writeEndDocument();
    }

    private void writeEvents(PlacedCommit placed) {
        writer.writeStartArray(Fields.EVENTS);
        for (int i = 0; i < placed.commit().events().size(); i++) {
            write(placed.event(i), placed.place(i));
        }
        writer.writeEndArray();
    }

    private void write(NewEvent event, String place) {
        writer.writeStartDocument();
        writer.writeString(Fields.EVENT_ID, event.eventId());
        writer.writeString(Fields.NAME, event.name());
        writer.writeInt32(Fields.REVISION, event.revision());
        writer.writeString(Fields.PLACE, place);
        writeIfKnown(Fields.STREAM_TYPE, event.streamType());
        writer.writeString(Fields.OCCURRED_ON, event.occurredOn());
        writeIfKnown(Fields.REPORTED_ON, event.reportedOn());
        writer.writeString(Fields.PROVENANCE, event.provenance());
        writer.writeString(Fields.PAYLOAD, event.payload());
        writer.writeEndDocument();
    }

    private void writeTexts(List<SealedEvent> events) {
        if (events.stream().allMatch(event -> event.texts() == null)) {
            return;
        }
        writer.writeStartDocument(Fields.TEXTS);
        for (int i = 0; i < events.size(); i++) {
            writeIfKnown(Integer.toString(i), events.get(i).texts());
        }
        writer.writeEndDocument();
    }

    private void writeIfKnown(String field, @Nullable String value) {
        if (value != null) {
            writer.writeString(field, value);
        }
    }
}
