package vn.vedich.query.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.StoredNames;
import vn.vedich.query.timeline.TimelineDocument.Told;

/** Puts an entry of a unit's timeline into the form of the answer. */
record TimelineReading(UnitId unit, Summaries summaries) {

    TimelineView read(Told told) {
        Entry entry = told.entry();
        Provenance provenance = entry.provenance();
        return new TimelineView(
                told.position(),
                entry.id(),
                told.type(),
                TimelineView.Subject.of(told.stream()),
                told.sequence(),
                units(told),
                entry.occurredOn(),
                entry.reportedOn(),
                told.recordedAt(),
                provenance.enteredBy(),
                provenance.attributedTo(),
                provenance.authority(),
                provenance.reason(),
                provenance.source(),
                provenance.source() == Source.ILLUSTRATIVE,
                provenance.commandId(),
                summaries.of(told, about(told)),
                corrects(told),
                told.correctedBy(),
                told.annulledBy());
    }

    /** The unit that the subject is or is about: on this timeline the asked one, unless another unit named it. */
    private UnitId about(Told told) {
        return told.stream().startsWith("unit/") ? new UnitId(told.stream().substring("unit/".length())) : unit;
    }

    private List<UnitId> units(Told told) {
        Provenance provenance = told.entry().provenance();
        return Stream.of(
                        Stream.of(unit, about(told)),
                        told.named().stream(),
                        Stream.ofNullable(provenance.enteredBy().unit()),
                        Stream.ofNullable(provenance.actor().unit()))
                .flatMap(units -> units)
                .distinct()
                .toList();
    }

    private static @Nullable EntryId corrects(Told told) {
        Class<? extends Event> type = StoredNames.typeOf(told.type()).orElse(Event.class);
        return Annulment.class.isAssignableFrom(type)
                ? ((Annulment) DocumentJson.read(told.event(), type)).entry()
                : told.entry().corrects();
    }
}
