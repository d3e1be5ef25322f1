package vn.vedich.command.rights;

import static vn.vedich.command.rights.Relation.BELOW;
import static vn.vedich.command.rights.Relation.ELSEWHERE;
import static vn.vedich.command.rights.Relation.NONE;
import static vn.vedich.command.rights.Relation.OWN;
import static vn.vedich.command.rights.Relation.UNKNOWN;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.command.assessment.AssessmentCommand;
import vn.vedich.command.assessment.AssessmentCommand.AnnulAssessmentEntry;
import vn.vedich.command.assessment.AssessmentCommand.CarryOver;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionLapsed;
import vn.vedich.command.assessment.AssessmentCommand.MarkCriterionMet;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicators;
import vn.vedich.command.assessment.AssessmentCommand.RejectCriterion;
import vn.vedich.command.assessment.AssessmentCommand.SubmitReport;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.command.criteria.CriteriaCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.command.enrolment.EnrolmentCommand;
import vn.vedich.command.enrolment.EnrolmentCommand.PlanCriterion;
import vn.vedich.command.unit.UnitCommand;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentEntryAnnulled;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionLapsed;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentEvent.ReportSubmitted;
import vn.vedich.kernel.assessment.AssessmentEvent.ResultsCarriedOver;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.provenance.Role;

/** All rights as data: what each role may give, and in which role a unit's own acts are done. */
final class RightsTable {

    private static final Set<Relation> WITHIN = Set.of(OWN, BELOW, UNKNOWN);
    private static final Set<Relation> WHEREVER = Set.of(OWN, BELOW, ELSEWHERE, UNKNOWN);
    private static final Set<Relation> NO_UNIT = Set.of(NONE);
    private static final Set<Relation> ALWAYS = Set.of(Relation.values());
    private static final Set<VerificationLevel> SELF = Set.of(new VerificationLevel("self"));

    /** What an officer's own commands record: who may not say a thing may not unsay it. */
    private static final Set<Class<? extends Event>> OFFICERS_ENTRIES = Set.of(
            IndicatorRecorded.class,
            CriterionMet.class,
            CriterionLapsed.class,
            ReportSubmitted.class,
            ResultsCarriedOver.class,
            CriterionVerified.class,
            AssessmentEntryAnnulled.class);

    private static final Map<Role, List<Grant>> GRANTS = Map.of(
            Role.LEADERSHIP,
            List.of(
                    grant(all(UnitCommand.class, EnrolmentCommand.class, AssessmentCommand.class), WITHIN),
                    grant(all(CriteriaCommand.class), NO_UNIT)),
            Role.COMMUNE_OFFICER,
            List.of(
                    grant(
                            Set.of(
                                    RecordIndicator.class,
                                    RecordIndicators.class,
                                    MarkCriterionMet.class,
                                    MarkCriterionLapsed.class,
                                    SubmitReport.class,
                                    CarryOver.class,
                                    PlanCriterion.class),
                            WITHIN),
                    new Grant(Set.of(AnnulAssessmentEntry.class), WITHIN, Set.of(), OFFICERS_ENTRIES),
                    new Grant(Set.of(VerifyCriterion.class), WITHIN, SELF, Set.of())),
            Role.DEPARTMENT_OFFICER,
            List.of(grant(Set.of(VerifyCriterion.class, RejectCriterion.class), WHEREVER)),
            Role.OPERATOR,
            List.of(grant(all(UnitCommand.class, CriteriaCommand.class), ALWAYS)),
            Role.AUDITOR,
            List.of(),
            Role.ANALYST,
            List.of());

    private static final Map<Role, Set<String>> ACTING = Map.of(
            Role.LEADERSHIP, Set.of("nation", "province", "district"),
            Role.COMMUNE_OFFICER, Set.of("commune", "village"),
            Role.DEPARTMENT_OFFICER, Set.of("department", "front", "mass-organisation"));

    private RightsTable() {}

    static List<Grant> of(Role role) {
        return GRANTS.getOrDefault(role, List.of());
    }

    /** The roles in which a unit of this kind does its own acts; none when it does not act by itself. */
    static Set<Role> acting(UnitKind kind) {
        return ACTING.entrySet().stream()
                .filter(entry -> entry.getValue().contains(kind.value()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Grant grant(Set<Class<? extends Command>> commands, Set<Relation> where) {
        return new Grant(commands, where, Set.of(), Set.of());
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private static Set<Class<? extends Command>> all(Class<? extends Command>... contexts) {
        return Stream.of(contexts)
                .flatMap(context -> Arrays.stream(context.getPermittedSubclasses()))
                .<Class<? extends Command>>map(record -> record.asSubclass(Command.class))
                .collect(Collectors.toUnmodifiableSet());
    }
}
