package vn.vedich.kernel.enrolment;

import java.time.LocalDate;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;

/** How each event adds to what is known of an enrolment. */
final class EnrolmentFolding {

    private EnrolmentFolding() {}

    static EnrolmentFacts with(EnrolmentFacts f, Entry entry, EnrolmentEvent event) {
        EntryId id = entry.id();
        LocalDate on = entry.occurredOn().firstDay();
        return switch (event) {
            case EnrolmentEvent.UnitEnrolled e ->
                f.withEnrolments(f.enrolments().with(id, e.from(), e));
            case EnrolmentEvent.CriteriaSetAdopted e ->
                f.withAdoptions(f.adoptions().with(id, e.from(), new Adoption(e.criteriaSetId(), e.version())));
            case EnrolmentEvent.ThresholdProfileAssigned e ->
                f.withProfiles(f.profiles().with(id, e.from(), e.profile()));
            case EnrolmentEvent.ProgrammeStatusRecorded e ->
                f.withStatuses(f.statuses().with(e.programme(), id, e.from(), e.status()));
            case EnrolmentEvent.ResponsibilityAssigned e ->
                f.withResponsibilities(f.responsibilities().with(e.indicator(), id, e.from(), e.responsible()));
            case EnrolmentEvent.SupportUnitAssigned e ->
                f.withSupportUnits(f.supportUnits().with(id, e.from(), e.support()));
            case EnrolmentEvent.TargetSet e -> f.withTargets(f.targets().with(e.target(), id, on, e.goal()));
            case EnrolmentEvent.TargetRevised e -> f.withTargets(f.targets().with(e.target(), id, on, e.goal()));
            case EnrolmentEvent.CriterionPlanned e ->
                f.withPlans(f.plans().with(e.criterion(), id, on, new Plan(e.due(), e.responsible())));
            case EnrolmentEvent.EnrolmentEntryAnnulled e -> f;
        };
    }
}
