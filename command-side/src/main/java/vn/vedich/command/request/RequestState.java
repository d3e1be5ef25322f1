package vn.vedich.command.request;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestFacts;

/** What a request can be in. */
sealed interface RequestState {

    /** Never raised, or annulled. */
    record NotRaised(RequestFacts facts) implements RequestState {}

    record Raised(RequestFacts facts) implements RequestState {}

    RequestFacts facts();

    static RequestState initial() {
        return of(RequestFacts.none());
    }

    default RequestState evolve(Entry entry, RequestEvent event) {
        return of(facts().evolve(entry, event));
    }

    /** The state in which a correction of that entry is decided; the state itself when nothing is corrected. */
    default RequestState asIfUnsaid(@Nullable EntryId corrected) {
        return corrected == null ? this : of(facts().without(corrected));
    }

    private static RequestState of(RequestFacts facts) {
        return facts.raised().isPresent() ? new Raised(facts) : new NotRaised(facts);
    }
}
