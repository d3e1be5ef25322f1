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
                new EnrolmentFacts(
                        f.entries(),
                        f.enrolments().with(id, e.from(), e),
                        f.adoptions(),
                        f.profiles(),
                        f.statuses(),
                        f.responsibilities(),
                        f.supportUnits(),
                        f.targets(),
                        f.plans());
            case EnrolmentEvent.CriteriaSetAdopted e ->
                new EnrolmentFacts(
                        f.entries(),
                        f.enrolments(),
                        f.adoptions().with(id, e.from(), new Adoption(e.criteriaSetId(), e.version())),
                        f.profiles(),
                        f.statuses(),
                        f.responsibilities(),
                        f.supportUnits(),
                        f.targets(),
                        f.plans());
            case EnrolmentEvent.ThresholdProfileAssigned e ->
                new EnrolmentFacts(
                        f.entries(),
                        f.enrolments(),
                        f.adoptions(),
                        f.profiles().with(id, e.from(), e.profile()),
                        f.statuses(),
                        f.responsibilities(),
                        f.supportUnits(),
                        f.targets(),
                        f.plans());
            case EnrolmentEvent.ProgrammeStatusRecorded e ->
                new EnrolmentFacts(
                        f.entries(),
                        f.enrolments(),
                        f.adoptions(),
                        f.profiles(),
                        f.statuses().with(e.programme(), id, e.from(), e.status()),
                        f.responsibilities(),
                        f.supportUnits(),
                        f.targets(),
                        f.plans());
            case EnrolmentEvent.ResponsibilityAssigned e ->
                new EnrolmentFacts(
                        f.entries(),
                        f.enrolments(),
                        f.adoptions(),
                        f.profiles(),
                        f.statuses(),
                        f.responsibilities().with(e.indicator(), id, e.from(), e.responsible()),
                        f.supportUnits(),
                        f.targets(),
                        f.plans());
            case EnrolmentEvent.SupportUnitAssigned e ->
                new EnrolmentFacts(
                        f.entries(),
                        f.enrolments(),
                        f.adoptions(),
                        f.profiles(),
                        f.statuses(),
                        f.responsibilities(),
                        f.supportUnits().with(id, e.from(), e.support()),
                        f.targets(),
                        f.plans());
            case EnrolmentEvent.TargetSet e ->
                new EnrolmentFacts(
                        f.entries(),
                        f.enrolments(),
                        f.adoptions(),
                        f.profiles(),
                        f.statuses(),
                        f.responsibilities(),
                        f.supportUnits(),
                        f.targets().with(e.target(), id, on, e.goal()),
                        f.plans());
            case EnrolmentEvent.TargetRevised e ->
                new EnrolmentFacts(
                        f.entries(),
                        f.enrolments(),
                        f.adoptions(),
                        f.profiles(),
                        f.statuses(),
                        f.responsibilities(),
                        f.supportUnits(),
                        f.targets().with(e.target(), id, on, e.goal()),
                        f.plans());
            case EnrolmentEvent.CriterionPlanned e ->
                new EnrolmentFacts(
                        f.entries(),
                        f.enrolments(),
                        f.adoptions(),
                        f.profiles(),
                        f.statuses(),
                        f.responsibilities(),
                        f.supportUnits(),
                        f.targets(),
                        f.plans().with(e.criterion(), id, on, new Plan(e.due(), e.responsible())));
            case EnrolmentEvent.EnrolmentEntryAnnulled e -> f;
        };
    }
}
