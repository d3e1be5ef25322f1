package vn.vedich.command.directive;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.LinkRefusal.ConclusionUnknown;
import vn.vedich.command.directive.DirectiveCommand.AmendDirective;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveSource;
import vn.vedich.command.directive.DirectiveRefusal.BeforeDirectiveIssued;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveNotIssued;
import vn.vedich.command.directive.DirectiveRefusal.SourceAlreadyNamed;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAmended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEntryAnnulled;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveSourceNamed;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** A directive is amended, and the conclusion that it rests on is named. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangingWhatADirectiveSaysTest {

    private static final Text OTHER = Text.of("Xóa nhà tạm trước mùa mưa bão");
    private static final ConclusionOf ANOTHER =
            new ConclusionOf(Directives.SOURCE.sessionId(), new ConclusionId("another"));

    @Nested
    class When_allowed {

        @Test
        void it_reads_otherwise_from_the_day() {
            Directives.issued().when(amend(OTHER)).does(new DirectiveAmended(Directives.ID, OTHER));
        }

        @Test
        void it_may_read_as_at_first_again() {
            Directives.issued()
                    .given(new DirectiveAmended(Directives.ID, OTHER))
                    .when(amend(Directives.TEXT))
                    .does(new DirectiveAmended(Directives.ID, Directives.TEXT));
        }

        @Test
        void a_correction_of_an_amendment_takes_its_place() {
            Directives.issued()
                    .given("amendment", new DirectiveAmended(Directives.ID, Text.of("Xoá nhà")))
                    .when(amend(OTHER), Acts.correcting("amendment"))
                    .does(new DirectiveAmended(Directives.ID, OTHER));
        }

        @Test
        void the_conclusion_that_it_rests_on_is_named_later() {
            Directives.issued().when(rest(Directives.SOURCE)).does(named(Directives.SOURCE));
        }

        @Test
        void a_conclusion_named_by_mistake_is_corrected() {
            Directives.issued()
                    .given("source", named(ANOTHER))
                    .when(rest(Directives.SOURCE), Acts.correcting("source"))
                    .does(named(Directives.SOURCE));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void nothing_is_said_of_a_directive_that_was_never_issued() {
            var annulled = Directives.issued().given(new DirectiveEntryAnnulled(Directives.ID, new EntryId("issue")));

            annulled.when(amend(OTHER)).refuses(new DirectiveNotIssued(Directives.ID));
        }

        @Test
        void nothing_happens_to_it_before_it_is_issued() {
            Directives.issued()
                    .when(amend(OTHER), Acts.ordinary().occurredOn("2019-06-30"))
                    .refuses(new BeforeDirectiveIssued(DayOrMonth.of("2019-06-30"), Directives.ISSUED));
        }

        @Test
        void what_is_closed_says_what_it_said() {
            Directives.accepted()
                    .when(amend(OTHER))
                    .refuses(new DirectiveClosed(Directives.ID, DayOrMonth.of(Acts.TODAY)));
        }

        @Test
        void it_rests_on_one_conclusion() {
            Directives.issued()
                    .given(named(Directives.SOURCE))
                    .given("other", new ConclusionAdopted(ANOTHER.sessionId(), ANOTHER.conclusion(), OTHER))
                    .when(rest(ANOTHER))
                    .refuses(new SourceAlreadyNamed(Directives.SOURCE.sessionId(), Directives.SOURCE.conclusion()));
        }

        @Test
        void that_conclusion_was_adopted() {
            Directives.issued()
                    .when(rest(ANOTHER))
                    .refuses(new ConclusionUnknown(ANOTHER.sessionId(), ANOTHER.conclusion()));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_reads_so_already() {
            Directives.issued().when(amend(Directives.TEXT)).staysQuiet();
        }

        @Test
        void it_rests_on_that_conclusion_already() {
            Directives.issued()
                    .given(named(Directives.SOURCE))
                    .when(rest(Directives.SOURCE))
                    .staysQuiet();
        }
    }

    private static AmendDirective amend(Text text) {
        return new AmendDirective(Directives.ID, text);
    }

    private static NameDirectiveSource rest(ConclusionOf source) {
        return new NameDirectiveSource(Directives.ID, source);
    }

    private static DirectiveSourceNamed named(ConclusionOf source) {
        return new DirectiveSourceNamed(Directives.ID, source);
    }
}
