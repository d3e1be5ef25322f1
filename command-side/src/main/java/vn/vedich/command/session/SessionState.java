package vn.vedich.command.session;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionFacts;

/** What a session can be in. */
sealed interface SessionState {

    /** Never recorded, or annulled. */
    record NotHeld(SessionFacts facts) implements SessionState {}

    record Held(SessionFacts facts) implements SessionState {}

    SessionFacts facts();

    static SessionState initial() {
        return of(SessionFacts.none());
    }

    default SessionState evolve(Entry entry, SessionEvent event) {
        return of(facts().evolve(entry, event));
    }

    /** The state in which a correction of that entry is decided; the state itself when nothing is corrected. */
    default SessionState asIfUnsaid(@Nullable EntryId corrected) {
        return corrected == null ? this : of(facts().without(corrected));
    }

    private static SessionState of(SessionFacts facts) {
        return facts.held().isPresent() ? new Held(facts) : new NotHeld(facts);
    }
}
