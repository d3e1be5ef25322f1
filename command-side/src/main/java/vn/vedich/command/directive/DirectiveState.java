package vn.vedich.command.directive;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;

/** What a directive can be in. */
sealed interface DirectiveState {

    /** Never issued, or its issue was annulled. */
    record NotIssued(DirectiveFacts facts) implements DirectiveState {}

    record Issued(DirectiveFacts facts) implements DirectiveState {}

    DirectiveFacts facts();

    static DirectiveState initial() {
        return of(DirectiveFacts.none());
    }

    default DirectiveState evolve(Entry entry, DirectiveEvent event) {
        return of(facts().evolve(entry, event));
    }

    /** The state in which a correction of that entry is decided; the state itself when nothing is corrected. */
    default DirectiveState asIfUnsaid(@Nullable EntryId corrected) {
        return corrected == null ? this : of(facts().without(corrected));
    }

    private static DirectiveState of(DirectiveFacts facts) {
        return facts.issued().isPresent() ? new Issued(facts) : new NotIssued(facts);
    }
}
