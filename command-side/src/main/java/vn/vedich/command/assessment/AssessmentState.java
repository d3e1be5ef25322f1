package vn.vedich.command.assessment;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;

/** What an assessment can be in. */
sealed interface AssessmentState {

    /** Never opened, or its opening was annulled. */
    record Unopened(AssessmentFacts facts) implements AssessmentState {}

    record Open(AssessmentFacts facts) implements AssessmentState {}

    /** Nothing new is recorded; what was recorded can still be corrected or annulled. */
    record Closed(AssessmentFacts facts) implements AssessmentState {}

    AssessmentFacts facts();

    static AssessmentState initial() {
        return of(AssessmentFacts.none());
    }

    default AssessmentState evolve(Entry entry, AssessmentEvent event) {
        return of(facts().evolve(entry, event));
    }

    /** The state in which a correction of that entry is decided; the state itself when nothing is corrected. */
    default AssessmentState asIfUnsaid(@Nullable EntryId corrected) {
        return corrected == null ? this : of(facts().without(corrected));
    }

    private static AssessmentState of(AssessmentFacts facts) {
        if (!facts.isOpened()) {
            return new Unopened(facts);
        }
        return facts.isClosed() ? new Closed(facts) : new Open(facts);
    }
}
