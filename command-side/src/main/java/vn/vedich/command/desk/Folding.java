package vn.vedich.command.desk;

import java.util.List;
import java.util.Objects;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;

/** Folds one stream of the log into facts, going on from where it stopped before. */
final class Folding {

    private final EventLog log;
    private final EventCodec codec;

    Folding(EventLog log, EventCodec codec) {
        this.log = log;
        this.codec = codec;
    }

    /** Facts, and the sequence number of the first event that they don't know yet. */
    record Folded<F>(F facts, long next) {}

    /** How one event adds to facts. */
    @FunctionalInterface
    interface Step<F> {
        F evolve(F facts, Entry entry, Object event);
    }

    <F> Folded<F> goOn(String stream, Folded<F> from, Step<F> step) {
        Folded<F> folded = from;
        // A page that is not full is not the last one: how much one read gives is bounded in bytes too.
        List<StoredEvent> page = log.readStream(stream, folded.next(), EventLog.MAX_READ);
        while (!page.isEmpty()) {
            for (StoredEvent event : page) {
                folded = new Folded<>(
                        step.evolve(folded.facts(), entry(event), codec.read(event)), event.sequence() + 1);
            }
            page = log.readStream(stream, folded.next(), EventLog.MAX_READ);
        }
        return folded;
    }

    private Entry entry(StoredEvent event) {
        String reportedOn = event.reportedOn();
        Object provenance = codec.readProvenance(event.provenance()).orElse(null);
        return new Entry(
                new EntryId(event.eventId()),
                DayOrMonth.of(event.occurredOn()),
                reportedOn == null ? null : DayOrMonth.of(reportedOn),
                (Provenance) Objects.requireNonNull(provenance, "an event without provenance"));
    }
}
