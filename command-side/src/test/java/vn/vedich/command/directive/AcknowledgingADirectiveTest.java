package vn.vedich.command.directive;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.NotGivenToYou;
import vn.vedich.command.directive.DirectiveRefusal.NotYourReport;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AcknowledgingADirectiveTest {

    private static final AcknowledgeDirective ACKNOWLEDGE = new AcknowledgeDirective(Directives.ID);
    private static final DirectiveReassigned TO_LABOUR =
            new DirectiveReassigned(Directives.ID, Directives.to(Directives.LABOUR));

    @Nested
    class When_allowed {

        @Test
        void who_leads_and_who_cooperates_say_that_they_know_of_it() {
            Directives.given().when(ACKNOWLEDGE, Directives.LEAD).does(by(Directives.INFRASTRUCTURE));
            Directives.given()
                    .given(by(Directives.INFRASTRUCTURE))
                    .when(ACKNOWLEDGE, Directives.COOPERATING)
                    .does(by(Directives.LABOUR));
        }

        @Test
        void the_operator_enters_it_for_the_unit_whose_act_it_is() {
            Directives.given()
                    .when(
                            ACKNOWLEDGE,
                            Acts.ordinary()
                                    .by("operator", "dam-ha", Role.OPERATOR)
                                    .attributedTo("labour", "Trưởng phòng"))
                    .does(by(Directives.LABOUR));
        }

        @Test
        void what_is_given_anew_is_acknowledged_anew() {
            Directives.given()
                    .given(by(Directives.LABOUR))
                    .given(TO_LABOUR)
                    .when(ACKNOWLEDGE, Directives.COOPERATING)
                    .does(by(Directives.LABOUR));
        }

        @Test
        void a_paper_from_before_it_passed_on_is_entered_afterwards() {
            Directives.given()
                    .given(TO_LABOUR)
                    .when(ACKNOWLEDGE, Directives.LEAD.occurredOn("2019-07-02"))
                    .does(by(Directives.INFRASTRUCTURE));
        }

        @Test
        void a_unit_corrects_its_own_day() {
            Directives.given()
                    .given("known", by(Directives.LABOUR))
                    .when(
                            ACKNOWLEDGE,
                            Directives.COOPERATING.because("it was Monday").inPlaceOf("known"))
                    .does(by(Directives.LABOUR));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_was_never_given_to_that_unit() {
            Directives.given()
                    .when(ACKNOWLEDGE, Directives.department("culture"))
                    .refuses(notGiven("2019-07-09"));
        }

        @Test
        void to_be_the_one_that_it_is_about_is_not_enough() {
            Directives.given().when(ACKNOWLEDGE, Acts.ordinary()).refuses(notGiven("2019-07-09"));
        }

        @Test
        void it_is_not_that_unit_s_any_more_or_not_yet() {
            var passedOn = Directives.given().given("again", Acts.ordinary().occurredOn("2019-07-05"), TO_LABOUR);

            passedOn.when(ACKNOWLEDGE, Directives.LEAD).refuses(notGiven("2019-07-09"));
            Directives.issued()
                    .given(new DirectiveAssigned(Directives.ID, Directives.to(Directives.LABOUR)))
                    .when(ACKNOWLEDGE, Directives.COOPERATING.occurredOn("2019-07-08"))
                    .refuses(notGiven("2019-07-08"));
        }

        @Test
        void another_unit_does_not_correct_it() {
            Directives.given()
                    .given("known", by(Directives.LABOUR))
                    .when(ACKNOWLEDGE, Directives.LEAD.because("it was Monday").inPlaceOf("known"))
                    .refuses(new NotYourReport(new EntryId("known"), Directives.LABOUR));
        }

        @Test
        void what_is_closed_needs_no_acknowledgement() {
            Directives.accepted()
                    .when(ACKNOWLEDGE, Directives.COOPERATING)
                    .refuses(new DirectiveClosed(Directives.ID, DayOrMonth.of(Acts.TODAY)));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void the_unit_has_said_so_since_it_was_given_it() {
            Directives.given()
                    .given("known", Directives.LEAD.occurredOn("2019-07-03"), by(Directives.INFRASTRUCTURE))
                    .when(ACKNOWLEDGE, Directives.LEAD)
                    .staysQuiet();
        }
    }

    private static DirectiveAcknowledged by(UnitId unit) {
        return new DirectiveAcknowledged(Directives.ID, unit);
    }

    private static NotGivenToYou notGiven(String day) {
        return new NotGivenToYou(Directives.ID, DayOrMonth.of(day));
    }
}
