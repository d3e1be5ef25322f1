package vn.vedich.command.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.directive.DirectiveCommand.GivePartOfDirective;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveWhole;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveAlreadyIssued;
import vn.vedich.command.directive.DirectiveRefusal.LeadCooperatesWithItself;
import vn.vedich.command.directive.DirectiveRefusal.NotAPartOf;
import vn.vedich.command.directive.DirectiveRefusal.NotYourReport;
import vn.vedich.command.directive.DirectiveRefusal.NotYoursToDivide;
import vn.vedich.command.directive.DirectiveRefusal.PartGivenOutside;
import vn.vedich.command.directive.DirectiveRefusal.PartOfItself;
import vn.vedich.command.directive.DirectiveRefusal.WholeAlreadyNamed;
import vn.vedich.command.directive.DirectiveRefusal.WholeClosed;
import vn.vedich.command.directive.DirectiveRefusal.WholeUnknown;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWholeNamed;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** A part of a directive is a directive of its own, issued by whoever issued the whole or leads it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DividingADirectiveTest {

    private static final DirectiveId PART = new DirectiveId("survey");
    private static final DirectiveId OTHER = new DirectiveId("other");
    private static final Text TEXT = Text.of("Lập danh sách các hộ");
    private static final UnitId TEAM = new UnitId("building-team");
    private static final DirectiveWholeNamed NAMED = new DirectiveWholeNamed(PART, Directives.ID);

    @Nested
    class When_allowed {

        @Test
        void who_leads_gives_a_part_about_the_same_to_who_helps_and_to_whom_it_is_about() {
            Directives.given()
                    .when(give(Directives.LABOUR, "2019-08-31", Directives.COMMUNE), Directives.LEAD)
                    .does(
                            issued(Directives.INFRASTRUCTURE, Directives.LABOUR, "2019-08-31", Directives.COMMUNE),
                            NAMED);
        }

        @Test
        void without_a_deadline_of_its_own_it_has_that_of_the_whole() {
            Directives.given()
                    .when(give(Directives.LABOUR, null), Directives.LEAD)
                    .does(issued(Directives.INFRASTRUCTURE, Directives.LABOUR, "2019-09-30"), NAMED);
        }

        @Test
        void who_issued_the_whole_divides_it_too_and_a_part_is_divided_by_who_leads_it() {
            Directives.given()
                    .when(give(Directives.LABOUR, null), Directives.LEADER)
                    .does(issued(Directives.DISTRICT, Directives.LABOUR, "2019-09-30"), NAMED);
            divided()
                    .when(
                            new GivePartOfDirective(OTHER, PART, TEXT, Directives.COMMUNE, List.of(), null),
                            Directives.COOPERATING)
                    .does(
                            part(OTHER, Directives.LABOUR, Directives.COMMUNE, "2019-09-30"),
                            new DirectiveWholeNamed(OTHER, PART));
        }

        @Test
        void a_unit_gives_a_part_to_what_lies_below_it() {
            Directives.given()
                    .given(below(TEAM, Directives.INFRASTRUCTURE))
                    .when(give(TEAM, null), Directives.LEAD)
                    .does(issued(Directives.INFRASTRUCTURE, TEAM, "2019-09-30"), NAMED);
        }

        @Test
        void what_a_directive_is_a_part_of_is_said_later_and_corrected() {
            Directives.given()
                    .given(otherIssued())
                    .when(new NameDirectiveWhole(OTHER, Directives.ID), Directives.LEADER)
                    .does(new DirectiveWholeNamed(OTHER, Directives.ID));
            divided()
                    .given(otherIssued())
                    .when(new NameDirectiveWhole(PART, OTHER), Directives.LEADER.inPlaceOf("whole"))
                    .does(new DirectiveWholeNamed(PART, OTHER));
        }

        @Test
        void how_a_part_was_issued_is_corrected_by_who_issued_it() {
            divided()
                    .when(
                            give(Directives.LABOUR, "2019-08-31"),
                            Directives.LEAD.because("sooner").inPlaceOf("part"))
                    .does(issued(Directives.INFRASTRUCTURE, Directives.LABOUR, "2019-08-31"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void there_is_no_such_whole() {
            Directives.before()
                    .when(give(Directives.LABOUR, null), Directives.LEAD)
                    .refuses(new WholeUnknown(Directives.ID));
            Directives.given()
                    .when(new NameDirectiveWhole(Directives.ID, OTHER), Directives.LEADER)
                    .refuses(new WholeUnknown(OTHER));
        }

        @Test
        void who_only_helps_or_led_before_divides_nothing() {
            NotYoursToDivide notYours = new NotYoursToDivide(Directives.ID);

            Directives.given()
                    .when(give(Directives.COMMUNE, null), Directives.COOPERATING)
                    .refuses(notYours);
            Directives.given()
                    .given(new DirectiveReassigned(Directives.ID, Directives.to(Directives.LABOUR)))
                    .when(give(Directives.LABOUR, null), Directives.LEAD)
                    .refuses(notYours);
        }

        @Test
        void a_part_is_given_to_nobody_who_has_nothing_to_do_with_it() {
            UnitId culture = new UnitId("culture");

            Directives.given()
                    .given(Directives.registered(culture))
                    .when(give(culture, null), Directives.LEAD)
                    .refuses(new PartGivenOutside(culture));
            Directives.given()
                    .when(give(Directives.NOBODY, null), Directives.LEAD)
                    .refuses(new NamedUnitUnknown(Directives.NOBODY, Acts.TODAY));
            Directives.given()
                    .when(give(Directives.LABOUR, null, Directives.LABOUR), Directives.LEAD)
                    .refuses(new LeadCooperatesWithItself(Directives.LABOUR));
        }

        @Test
        void what_is_closed_has_no_more_parts() {
            Directives.given()
                    .given(new DirectiveWithdrawn(Directives.ID))
                    .when(give(Directives.LABOUR, null), Directives.LEAD)
                    .refuses(new WholeClosed(Directives.ID));
        }

        @Test
        void it_is_there_already() {
            divided().when(give(Directives.COMMUNE, null), Directives.LEAD).refuses(new DirectiveAlreadyIssued(PART));
        }

        @Test
        void nothing_is_a_part_of_itself_or_of_its_own_part() {
            Directives.given()
                    .when(new NameDirectiveWhole(Directives.ID, Directives.ID), Directives.LEADER)
                    .refuses(new PartOfItself(Directives.ID));
            divided()
                    .when(new NameDirectiveWhole(Directives.ID, PART), Directives.LEADER)
                    .refuses(new PartOfItself(Directives.ID));
        }

        @Test
        void it_is_a_part_of_one_directive() {
            divided()
                    .given(otherIssued())
                    .when(new NameDirectiveWhole(PART, OTHER), Directives.LEADER)
                    .refuses(new WholeAlreadyNamed(Directives.ID));
        }

        @Test
        void nobody_else_corrects_how_it_was_issued_and_not_what_was_no_part() {
            divided()
                    .when(give(Directives.LABOUR, null), Directives.LEADER.inPlaceOf("part"))
                    .refuses(new NotYourReport(new EntryId("part"), Directives.INFRASTRUCTURE));
            Directives.given()
                    .given("other", otherIssued())
                    .when(
                            new GivePartOfDirective(OTHER, Directives.ID, TEXT, Directives.LABOUR, List.of(), null),
                            Directives.LEADER.inPlaceOf("other"))
                    .refuses(new NotAPartOf(OTHER, Directives.ID));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void just_that_part_was_given_already() {
            divided().when(give(Directives.LABOUR, null), Directives.LEAD).staysQuiet();
            divided()
                    .when(new NameDirectiveWhole(PART, Directives.ID), Directives.LEADER)
                    .staysQuiet();
        }
    }

    private static Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> divided() {
        return Directives.given()
                .given("part", Directives.LEAD, issued(Directives.INFRASTRUCTURE, Directives.LABOUR, "2019-09-30"))
                .given("whole", Directives.LEAD, NAMED);
    }

    private static GivePartOfDirective give(UnitId lead, @Nullable String deadline, UnitId... cooperating) {
        DayOrMonth due = deadline == null ? null : DayOrMonth.of(deadline);
        return new GivePartOfDirective(PART, Directives.ID, TEXT, lead, List.of(cooperating), due);
    }

    private static DirectiveIssued issued(UnitId issuer, UnitId lead, String deadline, UnitId... cooperating) {
        return part(PART, issuer, lead, deadline, cooperating);
    }

    private static DirectiveIssued part(
            DirectiveId id, UnitId issuer, UnitId lead, String deadline, UnitId... cooperating) {
        return new DirectiveIssued(
                id,
                issuer,
                TEXT,
                List.of(Directives.COMMUNE),
                List.of(),
                List.of(),
                null,
                Directives.to(lead, cooperating),
                DayOrMonth.of(deadline));
    }

    private static DirectiveIssued otherIssued() {
        return new DirectiveIssued(OTHER, Directives.DISTRICT, TEXT, List.of(), List.of(), List.of(), null, null, null);
    }

    private static UnitRegistered below(UnitId unit, UnitId parent) {
        LocalDate from = LocalDate.parse("2010-01-01");
        return new UnitRegistered(unit, new UnitKind("team"), Names.of("tổ"), null, parent, from);
    }
}
