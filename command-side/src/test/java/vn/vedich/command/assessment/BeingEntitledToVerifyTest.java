package vn.vedich.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.DAY;
import static vn.vedich.command.assessment.Assessments.department;
import static vn.vedich.command.assessment.Assessments.leadership;
import static vn.vedich.command.assessment.Assessments.plan;
import static vn.vedich.command.assessment.Assessments.recorded;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.AnnulAssessmentEntry;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.command.assessment.VerificationRefusal.ActingUnitUnknown;
import vn.vedich.command.assessment.VerificationRefusal.EnteredByVerifier;
import vn.vedich.command.assessment.VerificationRefusal.FoundByAnother;
import vn.vedich.command.assessment.VerificationRefusal.LevelUnknown;
import vn.vedich.command.assessment.VerificationRefusal.NotOfThatLevel;
import vn.vedich.command.assessment.VerificationRefusal.NotResponsibleForCriterion;
import vn.vedich.command.assessment.VerificationRefusal.NotTheAssessedUnit;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Refusal.Kind;
import vn.vedich.command.unit.Units;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.ApplicabilityDecided;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentEntryAnnulled;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.assessment.AssessmentEvent.ResultsCarriedOver;
import vn.vedich.kernel.assessment.CarriedResult;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;

/** Whose act a finding can be, level by level. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BeingEntitledToVerifyTest {

    private static final UnitId CULTURE = new UnitId("dept.culture");
    private static final UnitId PLANNING = new UnitId("dept.planning");
    private static final EntryId FOUND = new EntryId("found");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> met = Assessments.planMet();

    @Test
    void a_department_that_answers_for_none_of_its_indicators_does_not_verify() {
        met.when(verify("department"), department("dept.culture"))
                .refuses(new NotResponsibleForCriterion(CULTURE, Sets.PLANNING));
    }

    @Test
    void a_department_that_no_longer_answers_for_it_does_not_verify() {

        met.given(new ResponsibilityAssigned(Assessments.ENROLMENT, Sets.PLAN, CULTURE, DAY))
                .when(verify("department"), department("dept.planning"))
                .refuses(new NotResponsibleForCriterion(PLANNING, Sets.PLANNING));
    }

    @Test
    void a_department_that_answers_only_for_what_does_not_apply_does_not_verify() {

        met.given(new ApplicabilityDecided(ASSESSMENT, Sets.PLAN, false, DAY))
                .when(verify("department"), department("dept.planning"))
                .refuses(new NotResponsibleForCriterion(PLANNING, Sets.PLANNING));
    }

    @Test
    void only_the_assessed_unit_speaks_for_itself() {
        met.when(verify("self"), leadership("dam-ha")).refuses(new NotTheAssessedUnit(Units.DISTRICT, Units.COMMUNE));
    }

    @Test
    void another_district_does_not_verify() {
        met.when(verify("district"), leadership("tien-yen"))
                .refuses(new NotOfThatLevel(new UnitId("tien-yen"), new VerificationLevel("district")));
    }

    @Test
    void the_province_does_not_verify_for_the_district() {
        met.when(verify("district"), leadership("quang-ninh"))
                .refuses(new NotOfThatLevel(new UnitId("quang-ninh"), new VerificationLevel("district")));
    }

    @Test
    void a_level_that_nothing_above_the_unit_is_of_is_unknown() {
        met.when(verify("ministry"), leadership("dam-ha")).refuses(new LevelUnknown(new VerificationLevel("ministry")));
        met.when(verify("commune"), Acts.ordinary()).refuses(new LevelUnknown(new VerificationLevel("commune")));
    }

    @Test
    void a_caller_without_a_unit_verifies_nothing() {
        EnteredBy auditor = new EnteredBy(Text.of("auditor"), Set.of(Role.AUDITOR), null);
        Acts ordinary = Acts.ordinary();
        Acts unitless =
                new Acts(ordinary.commit(), ordinary.today(), ordinary.occurredOn(), auditor, null, null, null, null);

        met.when(verify("district"), unitless).refuses(new ActingUnitUnknown());
    }

    @Test
    void who_entered_a_value_does_not_verify_what_rests_on_it() {
        enteredBy(department("dept.planning"))
                .when(verify("department"), department("dept.planning"))
                .refuses(new EnteredByVerifier(Sets.PLANNING, new EntryId("plan")));
    }

    @Test
    void who_carried_a_value_over_does_not_verify_what_rests_on_it() {
        CarriedResult result = new CarriedResult(Sets.OLD_PLAN, new EntryId("there"), plan(true));

        Assessments.open()
                .given(
                        "plan",
                        department("dept.planning"),
                        new ResultsCarriedOver(ASSESSMENT, new AssessmentId("earlier"), List.of(result)))
                .given("met", Assessments.planningMet())
                .when(verify("department"), department("dept.planning"))
                .refuses(new EnteredByVerifier(Sets.PLANNING, new EntryId("plan")));
    }

    @Test
    void an_unnamed_person_of_the_unit_that_entered_it_may_be_the_same() {
        enteredBy(department("dept.planning").attributedTo("dept.planning", "Chị Lan"))
                .when(verify("department"), department("dept.planning").attributedTo("dept.planning", null))
                .refuses(new EnteredByVerifier(Sets.PLANNING, new EntryId("plan")));
    }

    @Test
    void another_person_of_the_unit_that_entered_it_verifies() {
        VerificationLevel level = new VerificationLevel("department");

        enteredBy(department("dept.planning").attributedTo("dept.planning", "Chị Lan"))
                .when(verify("department"), department("dept.planning").attributedTo("dept.planning", "Anh Minh"))
                .does(new CriterionVerified(ASSESSMENT, Sets.PLANNING, level, 1, PLANNING));
    }

    @Test
    void what_another_found_is_neither_corrected_nor_annulled() {
        Acts commune = department("quang-lam").because("they were wrong");
        Acts culture = department("dept.culture").because("they were wrong");
        var shared = found().given(new ResponsibilityAssigned(Assessments.ENROLMENT, Sets.PLAN, CULTURE, DAY));

        found().when(new AnnulAssessmentEntry(ASSESSMENT, FOUND), commune).refuses(new FoundByAnother(FOUND, PLANNING));
        shared.when(verify("department"), culture.inPlaceOf("found")).refuses(new FoundByAnother(FOUND, PLANNING));
    }

    @Test
    void what_was_found_is_taken_back_by_the_finder_and_by_a_unit_above() {
        var taking = new AnnulAssessmentEntry(ASSESSMENT, FOUND);
        var taken = new AssessmentEntryAnnulled(ASSESSMENT, FOUND);

        found().when(taking, department("dept.planning").because("mistaken")).does(taken);
        found().when(taking, leadership("dam-ha").because("mistaken")).does(taken);
    }

    @Test
    void whose_act_it_is_not_is_answered_as_such() {
        List<Refusal> notYours = List.of(
                new ActingUnitUnknown(),
                new NotTheAssessedUnit(CULTURE, Units.COMMUNE),
                new NotResponsibleForCriterion(CULTURE, Sets.PLANNING),
                new NotOfThatLevel(CULTURE, new VerificationLevel("district")),
                new EnteredByVerifier(Sets.PLANNING, new EntryId("plan")),
                new FoundByAnother(FOUND, PLANNING));

        assertThat(notYours).extracting(Refusal::kind).containsOnly(Kind.NOT_YOURS);
        assertThat(new LevelUnknown(new VerificationLevel("ministry")).kind()).isEqualTo(Kind.RULE);
    }

    private Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> found() {
        VerificationLevel level = new VerificationLevel("department");
        return met.given("found", new CriterionVerified(ASSESSMENT, Sets.PLANNING, level, 1, PLANNING));
    }

    private static Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> enteredBy(Acts how) {
        return Assessments.open().given("plan", how, recorded(plan(true))).given("met", Assessments.planningMet());
    }

    private static VerifyCriterion verify(String level) {
        return new VerifyCriterion(ASSESSMENT, Sets.PLANNING, new VerificationLevel(level), 1);
    }
}
