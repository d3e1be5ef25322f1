package vn.vedich.command.enrolment;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;

/** What an enrolment can be in. */
sealed interface EnrolmentState {

    /** Never made, or annulled. */
    record NotEnrolled(EnrolmentFacts facts) implements EnrolmentState {}

    record Enrolled(EnrolmentFacts facts) implements EnrolmentState {}

    EnrolmentFacts facts();

    static EnrolmentState initial() {
        return of(EnrolmentFacts.none());
    }

    default EnrolmentState evolve(Entry entry, EnrolmentEvent event) {
        return of(facts().evolve(entry, event));
    }

    /** The state in which a correction of that entry is decided; the state itself when nothing is corrected. */
    default EnrolmentState asIfUnsaid(@Nullable EntryId corrected) {
        return corrected == null ? this : of(facts().without(corrected));
    }

    private static EnrolmentState of(EnrolmentFacts facts) {
        return facts.enrolled().isPresent() ? new Enrolled(facts) : new NotEnrolled(facts);
    }
}
