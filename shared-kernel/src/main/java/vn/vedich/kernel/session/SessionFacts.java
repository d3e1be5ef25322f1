package vn.vedich.kernel.session;

import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.ConclusionDutyNamed;
import vn.vedich.kernel.session.SessionEvent.ConclusionNoticeIssued;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;

/** What is known of one session; what was corrected or annulled is left out. */
public record SessionFacts(Ledger<SessionEvent> ledger) {

    public static SessionFacts none() {
        return new SessionFacts(Ledger.empty());
    }

    public SessionFacts evolve(Entry entry, SessionEvent event) {
        return new SessionFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public SessionFacts evolve(List<Recorded<SessionEvent>> more) {
        return new SessionFacts(ledger.with(more));
    }

    /** The facts as if that entry had never been made. */
    public SessionFacts without(EntryId entry) {
        return new SessionFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }

    /** How the session was held; empty while nobody recorded it. */
    public Optional<SessionHeld> held() {
        return ledger.events(SessionHeld.class).findFirst();
    }

    public List<FindingRecorded> findings() {
        return ledger.events(FindingRecorded.class).toList();
    }

    public Optional<FindingRecorded> finding(FindingId id) {
        return ledger.events(FindingRecorded.class)
                .filter(found -> found.finding().equals(id))
                .findFirst();
    }

    public List<ConclusionAdopted> conclusions() {
        return ledger.events(ConclusionAdopted.class).toList();
    }

    public Optional<ConclusionAdopted> conclusion(ConclusionId id) {
        return ledger.events(ConclusionAdopted.class)
                .filter(adopted -> adopted.conclusion().equals(id))
                .findFirst();
    }

    /** What conclusions name as to be done. */
    public List<ConclusionDutyNamed> duties() {
        return ledger.events(ConclusionDutyNamed.class).toList();
    }

    /** The notice by which the conclusions were issued; empty while none was. */
    public Optional<ConclusionNoticeIssued> notice() {
        return ledger.events(ConclusionNoticeIssued.class).findFirst();
    }
}
