package vn.vedich.command.directive;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.directive.DirectiveCommand.AssignDirective;
import vn.vedich.command.directive.DirectiveCommand.ReassignDirective;
import vn.vedich.command.directive.DirectiveRefusal.AlreadyAssigned;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.LeadCooperatesWithItself;
import vn.vedich.command.directive.DirectiveRefusal.NeverGivenToIt;
import vn.vedich.command.directive.DirectiveRefusal.NotYetAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GivingADirectiveToUnitsTest {

    private static final UnitId LEAD = Directives.INFRASTRUCTURE;
    private static final UnitId OTHER = Directives.LABOUR;

    @Nested
    class When_allowed {

        @Test
        void it_is_given_to_a_unit_that_leads_and_others_that_cooperate() {
            Directives.issued().when(assign(LEAD, OTHER)).does(assigned(LEAD, OTHER));
        }

        @Test
        void it_is_given_to_others() {
            Directives.given().when(reassign(OTHER), Directives.LEADER).does(reassigned(OTHER));
        }

        @Test
        void with_the_same_lead_others_may_cooperate() {
            Directives.given().when(reassign(LEAD), Directives.LEADER).does(reassigned(LEAD));
        }

        @Test
        void an_assignment_is_corrected_also_when_it_passed_on_since() {
            Directives.issued()
                    .given("assignment", Directives.ON_ISSUE, assigned(LEAD))
                    .given(reassigned(OTHER))
                    .when(assign(LEAD, OTHER), Acts.correcting("assignment").occurredOn("2019-07-02"))
                    .does(assigned(LEAD, OTHER));
        }

        @Test
        void it_passes_on_as_of_an_earlier_day_also_when_who_had_it_spoke_since() {
            Directives.reported()
                    .when(reassign(OTHER), Directives.LEADER.occurredOn("2019-07-02"))
                    .does(reassigned(OTHER));
        }

        @Test
        void a_correction_is_never_quiet() {
            Directives.given()
                    .given("again", Directives.LEADER, reassigned(OTHER))
                    .when(
                            reassign(LEAD, OTHER),
                            Directives.LEADER.because("wrong unit").inPlaceOf("again"))
                    .does(reassigned(LEAD, OTHER));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void what_was_given_is_given_to_others_with_a_reason() {
            Directives.given().when(assign(OTHER)).refuses(new AlreadyAssigned(Directives.ID));
            Directives.given().when(reassign(OTHER)).refuses(new ReasonMissing());
        }

        @Test
        void what_was_never_given_does_not_pass_on() {
            Directives.issued().when(reassign(OTHER), Directives.LEADER).refuses(new NotYetAssigned(Directives.ID));
        }

        @Test
        void it_does_not_pass_on_before_it_was_given() {
            Directives.issued()
                    .given(assigned(LEAD))
                    .when(reassign(OTHER), Directives.LEADER.occurredOn("2019-07-05"))
                    .refuses(new NotYetAssigned(Directives.ID));
        }

        @Test
        void the_units_are_there_and_each_is_named_once() {
            Directives.issued()
                    .when(assign(Directives.NOBODY))
                    .refuses(new NamedUnitUnknown(Directives.NOBODY, Acts.TODAY));
            Directives.given()
                    .when(reassign(LEAD, Directives.NOBODY), Directives.LEADER)
                    .refuses(new NamedUnitUnknown(Directives.NOBODY, Acts.TODAY));
            Directives.issued().when(assign(LEAD, OTHER, OTHER)).refuses(new NamedTwice("labour"));
            Directives.issued().when(assign(LEAD, LEAD)).refuses(new LeadCooperatesWithItself(LEAD));
        }

        @Test
        void a_correction_leaves_whoever_spoke_of_it_somebody_that_it_was_given_to() {
            Directives.issued()
                    .given("assignment", Directives.ON_ISSUE, assigned(LEAD, OTHER))
                    .given(Directives.done("2019-07-08"))
                    .when(assign(OTHER, LEAD), Acts.correcting("assignment").occurredOn("2019-07-01"))
                    .refuses(new NeverGivenToIt(LEAD, DayOrMonth.of(Acts.TODAY)));
            Directives.issued()
                    .given("assignment", Directives.ON_ISSUE, assigned(LEAD, OTHER))
                    .given(new DirectiveAcknowledged(Directives.ID, OTHER))
                    .when(assign(LEAD), Acts.correcting("assignment").occurredOn("2019-07-01"))
                    .refuses(new NeverGivenToIt(OTHER, DayOrMonth.of(Acts.TODAY)));
        }

        @Test
        void what_is_closed_is_given_to_nobody() {
            Directives.accepted()
                    .when(reassign(OTHER), Directives.LEADER)
                    .refuses(new DirectiveClosed(Directives.ID, DayOrMonth.of(Acts.TODAY)));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_theirs_already() {
            Directives.given().when(assign(LEAD, OTHER)).staysQuiet();
            Directives.given().when(reassign(LEAD, OTHER), Directives.LEADER).staysQuiet();
        }
    }

    private static AssignDirective assign(UnitId lead, UnitId... cooperating) {
        return new AssignDirective(Directives.ID, lead, List.of(cooperating));
    }

    private static ReassignDirective reassign(UnitId lead, UnitId... cooperating) {
        return new ReassignDirective(Directives.ID, lead, List.of(cooperating));
    }

    private static DirectiveAssigned assigned(UnitId lead, UnitId... cooperating) {
        return new DirectiveAssigned(Directives.ID, Directives.to(lead, cooperating));
    }

    private static DirectiveReassigned reassigned(UnitId lead, UnitId... cooperating) {
        return new DirectiveReassigned(Directives.ID, Directives.to(lead, cooperating));
    }
}
