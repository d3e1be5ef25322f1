package vn.vedich.log.mongo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.NewEvent;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.SealedCommit.SealedEvent;

/** Reads one document of the form that {@link Fields} describes; of another form, or not whole, it is refused. */
final class CommitReading {

    private final BsonReader reader;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> strings = new HashMap<>();
    private List<NewEvent> events = List.of();
    private @Nullable Fingerprint fingerprint;
    private long firstPosition = -1;
    private int form;
    private int count;

    CommitReading(BsonReader reader) {
        this.reader = reader;
    }

    /** @throws StoreFailed when the document can't be one of this program's */
    PlacedCommit read() {
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            readField(reader.readName());
        }
        reader.readEndDocument();
        if (form != Fields.FORM_1 || firstPosition < 0 || count == 0 || count != events.size()) {
            throw new StoreFailed(
                    "the document of position " + firstPosition + " has form " + form + " and " + events.size() + " of "
                            + count + " events",
                    null);
        }
        return new PlacedCommit(
                firstPosition,
                required(strings, Fields.ATTEMPT),
                RecordedTime.read(required(strings, Fields.RECORDED_AT)),
                new SealedCommit(required(strings, Fields.COMMAND), fingerprint, withTexts()));
    }

    private void readField(String name) {
        switch (name) {
            case Fields.ID -> firstPosition = reader.readInt64();
            case Fields.FORM -> form = reader.readInt32();
            case Fields.COUNT -> count = reader.readInt32();
            case Fields.COMMAND, Fields.ATTEMPT, Fields.RECORDED_AT -> strings.put(name, reader.readString());
            case Fields.FINGERPRINT -> fingerprint = readFingerprint();
            case Fields.EVENTS -> events = readEvents();
            case Fields.TEXTS -> texts.putAll(readStrings());
            default -> reader.skipValue();
        }
    }

    private Fingerprint readFingerprint() {
        Map<String, String> values = readStrings();
        return new Fingerprint(required(values, Fields.HASH), values.get(Fields.SALT));
    }

    private List<NewEvent> readEvents() {
        List<NewEvent> read = new ArrayList<>();
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            read.add(readEvent());
        }
        reader.readEndArray();
        return read;
    }

    private NewEvent readEvent() {
        int revision = 0;
        Map<String, String> values = new HashMap<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            String name = reader.readName();
            if (name.equals(Fields.REVISION)) {
                revision = reader.readInt32();
            } else {
                values.put(name, reader.readString());
            }
        }
        reader.readEndDocument();
        String place = required(values, Fields.PLACE);
        return new NewEvent(
                required(values, Fields.EVENT_ID),
                required(values, Fields.NAME),
                revision,
                Places.stream(place),
                values.get(Fields.STREAM_TYPE),
                Places.sequence(place),
                required(values, Fields.OCCURRED_ON),
                values.get(Fields.REPORTED_ON),
                required(values, Fields.PROVENANCE),
                required(values, Fields.PAYLOAD));
    }

    private Map<String, String> readStrings() {
        Map<String, String> values = new HashMap<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            values.put(reader.readName(), reader.readString());
        }
        reader.readEndDocument();
        return values;
    }

    private List<SealedEvent> withTexts() {
        List<SealedEvent> sealed = new ArrayList<>(events.size());
        for (int i = 0; i < events.size(); i++) {
            sealed.add(new SealedEvent(events.get(i), texts.get(Integer.toString(i))));
        }
        return sealed;
    }

    private static String required(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new StoreFailed("a commit's document lacks " + name, null);
        }
        return value;
    }
}
