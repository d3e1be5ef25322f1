package vn.vedich.command.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.vedich.command.assessment.AssessmentCommand.AnnulAssessmentEntry;
import vn.vedich.command.assessment.AssessmentCommand.CloseAssessment;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.command.decision.Command;
import vn.vedich.command.rights.RightsRefusal.AttributedUnitUnknown;
import vn.vedich.command.rights.RightsRefusal.AttributionNeeded;
import vn.vedich.command.rights.RightsRefusal.NotEnteredForOthers;
import vn.vedich.command.rights.RightsRefusal.NotYourCommand;
import vn.vedich.command.rights.RightsRefusal.NotYourEntry;
import vn.vedich.command.rights.RightsRefusal.NotYourLevel;
import vn.vedich.command.rights.RightsRefusal.NotYourUnit;
import vn.vedich.command.unit.UnitCommand.RenameUnit;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentClosed;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionLapsed;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class EnteringForAUnitTest {

    private static final EnteredBy OPERATOR = new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), null);
    private static final EnteredBy LEADER =
            new EnteredBy(Text.of("leader"), Set.of(Role.LEADERSHIP), DemoDistrict.unit("dam-ha"));
    private static final EnteredBy OFFICER =
            new EnteredBy(Text.of("commune"), Set.of(Role.COMMUNE_OFFICER), DemoDistrict.unit("quang-lam"));
    private static final Command CLOSING = new CloseAssessment(new AssessmentId("quang-lam-2016"), DemoDistrict.DAY);

    @ParameterizedTest(name = "for {0}: {1}")
    @CsvSource({
        "viet-nam, ''",
        "quang-ninh, ''",
        "dam-ha, ''",
        "tien-yen, NotYourUnit",
        "quang-lam, NotYourCommand",
        "finance, NotYourCommand",
        "club, NotYourCommand",
        "nobody, AttributedUnitUnknown"
    })
    void the_operator_s_entry_is_held_to_the_rights_of_the_unit_whose_act_it_is(String unit, String code) {
        assertThat(refusal(OPERATOR, unit, CLOSING).map(RightsRefusal::code).orElse(""))
                .isEqualTo(code);
    }

    @Test
    void the_operator_s_own_name_is_not_enough_for_what_is_no_register() {
        assertThat(refusal(OPERATOR, null, CLOSING)).contains(new AttributionNeeded("CloseAssessment"));
    }

    @Test
    void nobody_else_enters_for_a_unit_that_is_not_his_own_even_below_it() {
        assertThat(refusal(LEADER, "tien-yen", CLOSING))
                .contains(new NotEnteredForOthers(DemoDistrict.unit("tien-yen")));
        assertThat(refusal(LEADER, "nobody", CLOSING)).contains(new NotEnteredForOthers(DemoDistrict.unit("nobody")));
        assertThat(refusal(LEADER, "quang-lam", CLOSING))
                .contains(new NotEnteredForOthers(DemoDistrict.unit("quang-lam")));
        assertThat(refusal(LEADER, "dam-ha", CLOSING)).isEmpty();
        assertThat(refusal(OFFICER, "dam-ha", CLOSING)).contains(new NotEnteredForOthers(DemoDistrict.unit("dam-ha")));
    }

    @Test
    void a_commune_s_officer_verifies_only_for_the_commune_itself() {
        Command district = new VerifyCriterion(
                new AssessmentId("quang-lam-2016"), new CriterionId("qn-1"), new VerificationLevel("district"), 1);

        assertThat(refusal(OFFICER, null, district)).contains(new NotYourLevel(new VerificationLevel("district")));
    }

    @Test
    void a_commune_s_officer_annuls_only_what_an_officer_may_say() {
        AssessmentId assessment = new AssessmentId("quang-lam-2016");
        CriterionId criterion = new CriterionId("qn-1");
        Rights rights = DemoDistrict.rights(
                new CriterionLapsed(assessment, criterion, DemoDistrict.DAY),
                new AssessmentClosed(assessment, DemoDistrict.DAY));
        EntryId closing = new EntryId("entry-10");

        assertThat(rights.refusal(OFFICER, null, annulling("entry-9"), DemoDistrict.DAY))
                .isEmpty();
        assertThat(rights.refusal(OFFICER, null, annulling("entry-10"), DemoDistrict.DAY))
                .contains(new NotYourEntry(closing));
        assertThat(rights.refusal(LEADER, null, annulling("entry-10"), DemoDistrict.DAY))
                .isEmpty();
    }

    @Test
    void what_lies_below_is_a_matter_of_the_day() {
        Rights rights = DemoDistrict.rights(DemoDistrict.moved("quang-lam", "tien-yen", "2019-01-01"));

        assertThat(rights.refusal(LEADER, null, CLOSING, LocalDate.parse("2018-12-31")))
                .isEmpty();
        assertThat(rights.refusal(LEADER, null, CLOSING, LocalDate.parse("2019-01-01")))
                .contains(new NotYourUnit(DemoDistrict.unit("quang-lam")));
    }

    @Test
    void before_its_first_day_a_unit_counts_as_lying_where_it_will_first_lie() {
        assertThat(DemoDistrict.rights().refusal(LEADER, null, CLOSING, LocalDate.parse("2015-12-15")))
                .isEmpty();
    }

    @Test
    void registering_a_unit_that_is_there_concerns_that_unit_as_well_as_its_parent() {
        EnteredBy neighbour = new EnteredBy(Text.of("n"), Set.of(Role.LEADERSHIP), DemoDistrict.unit("tien-yen"));

        assertThat(refusal(neighbour, null, DemoDistrict.registration("quang-lam", "tien-yen")))
                .contains(new NotYourUnit(DemoDistrict.unit("quang-lam")));
        assertThat(refusal(neighbour, null, DemoDistrict.registration("new", "tien-yen")))
                .isEmpty();
    }

    @Test
    void only_the_keeper_of_the_registers_registers_a_topmost_unit() {
        assertThat(refusal(LEADER, null, DemoDistrict.registration("new", null)))
                .contains(new NotYourUnit(DemoDistrict.unit("new")));
        assertThat(refusal(OPERATOR, null, DemoDistrict.registration("new", null)))
                .isEmpty();
    }

    @Test
    void what_nobody_registered_is_left_to_the_decider() {
        Command renaming = new RenameUnit(DemoDistrict.unit("nobody"), Names.of("A"), DemoDistrict.DAY);

        assertThat(refusal(LEADER, null, renaming)).isEmpty();
        assertThat(refusal(OFFICER, null, renaming)).contains(new NotYourCommand("RenameUnit"));
    }

    @Test
    void of_several_roles_one_is_enough() {
        EnteredBy both =
                new EnteredBy(Text.of("b"), Set.of(Role.AUDITOR, Role.LEADERSHIP), DemoDistrict.unit("dam-ha"));

        assertThat(refusal(both, null, CLOSING)).isEmpty();
        assertThat(refusal(new EnteredBy(Text.of("n"), Set.of(), null), null, CLOSING))
                .contains(new NotYourCommand("CloseAssessment"));
    }

    @Test
    void an_unknown_unit_is_no_matter_of_rights() {
        assertThat(new AttributedUnitUnknown(DemoDistrict.unit("x")).kind())
                .isEqualTo(vn.vedich.command.decision.Refusal.Kind.RULE);
    }

    private static Command annulling(String entry) {
        return new AnnulAssessmentEntry(new AssessmentId("quang-lam-2016"), new EntryId(entry));
    }

    private static Optional<RightsRefusal> refusal(EnteredBy caller, @Nullable String attributedTo, Command command) {
        Attribution whose = attributedTo == null ? null : new Attribution(DemoDistrict.unit(attributedTo), null, null);
        return DemoDistrict.rights().refusal(caller, whose, command, DemoDistrict.DAY);
    }
}
