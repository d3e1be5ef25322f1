package vn.vedich.kernel.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.value.DayOrMonth;

/** What is known of one piece of evidence, by day; what was corrected or annulled is left out. */
public record EvidenceFacts(Ledger<EvidenceEvent> ledger) {

    public static EvidenceFacts none() {
        return new EvidenceFacts(Ledger.empty());
    }

    public EvidenceFacts evolve(Entry entry, EvidenceEvent event) {
        return new EvidenceFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public EvidenceFacts evolve(List<Recorded<EvidenceEvent>> more) {
        return new EvidenceFacts(ledger.with(more));
    }

    /** The facts as if that entry had never been made. */
    public EvidenceFacts without(EntryId entry) {
        return new EvidenceFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }

    /** Whose file it is, what it is called, and its bytes by reference; empty when nobody offers it. */
    public Optional<EvidenceAttached> attached() {
        return attachment().map(Ledger.Line::event);
    }

    /** When it was offered; of a month it may be any day. */
    public Optional<DayOrMonth> attachedOn() {
        return attachment().map(Ledger.Line::occurredOn);
    }

    /** The entry that offers it, with whose act that was. */
    public Optional<Ledger.Line<EvidenceAttached>> attachment() {
        return ledger.of(EvidenceAttached.class).findFirst();
    }

    /** The entry by which it is relied on no more. */
    public Optional<Ledger.Line<EvidenceWithdrawn>> withdrawal() {
        return ledger.of(EvidenceWithdrawn.class).findFirst();
    }

    /** The day from which it is relied on no more, which may be still to come. */
    public Optional<LocalDate> withdrawnFrom() {
        return withdrawal().map(line -> line.event().from());
    }

    public boolean isAttachedOn(LocalDate day) {
        return attachedOn().filter(since -> !since.firstDay().isAfter(day)).isPresent();
    }

    public boolean isWithdrawnOn(LocalDate day) {
        return withdrawnFrom().filter(from -> !from.isAfter(day)).isPresent();
    }

    /** Whether it is offered and relied on, on that day. */
    public boolean standsOn(LocalDate day) {
        return isAttachedOn(day) && !isWithdrawnOn(day);
    }
}
