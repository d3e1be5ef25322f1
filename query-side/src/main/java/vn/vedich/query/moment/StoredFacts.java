package vn.vedich.query.moment;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StoredNames;

/** Reads the domain's facts from events as the log stores them. */
public record StoredFacts(EventCodec codec) {

    /** The fact, in the form of today, whatever revision it was stored in. */
    public Fact fact(StoredEvent stored) {
        Event event = (Event) codec.read(stored);
        return new Fact(
                stored.position(),
                stored.recordedAt(),
                entry(stored),
                Objects.requireNonNull(stored.stream(), "stream"),
                stored.sequence(),
                StoredNames.of(event).orElse(stored.name()),
                event);
    }

    private Entry entry(StoredEvent stored) {
        return new Entry(
                new EntryId(stored.eventId()),
                DayOrMonth.of(stored.occurredOn()),
                day(stored.reportedOn()),
                (Provenance) codec.readProvenance(stored.provenance()).orElseThrow());
    }

    private static @Nullable DayOrMonth day(@Nullable String reportedOn) {
        return Optional.ofNullable(reportedOn).map(DayOrMonth::of).orElse(null);
    }
}
