package vn.vedich.command.directive;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryAlreadyAnnulled;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.decision.EntryRefusal.OtherEntriesStandOnIt;
import vn.vedich.command.decision.EntryRefusal.ReasonMissing;
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.AnnulDirectiveEntry;
import vn.vedich.command.directive.DirectiveRefusal.LaterEntryRestsOnIt;
import vn.vedich.command.directive.DirectiveRefusal.NotYourReport;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEntryAnnulled;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnnullingAnEntryOfADirectiveTest {

    @Nested
    class When_allowed {

        @Test
        void an_issue_that_never_was_is_taken_back_while_nothing_stands_on_it() {
            Directives.issued().when(annul("issue"), Directives.LEADER).does(annulled("issue"));
        }

        @Test
        void an_acceptance_by_mistake_leaves_the_report_waiting() {
            Directives.accepted().when(annul("acceptance"), Directives.LEADER).does(annulled("acceptance"));
            Directives.accepted()
                    .given(annulled("acceptance"))
                    .when(new AcceptDirective(Directives.ID), Directives.LEADER)
                    .does(new DirectiveAccepted(Directives.ID));
        }

        @Test
        void a_unit_takes_back_its_own_report() {
            Directives.reported()
                    .when(annul("report"), Directives.LEAD.because("too early"))
                    .does(annulled("report"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void the_issue_stands_while_others_stand_on_it() {
            Directives.reported()
                    .when(annul("issue"), Directives.LEADER)
                    .refuses(new OtherEntriesStandOnIt(new EntryId("issue")));
        }

        @Test
        void what_a_unit_reported_nobody_else_takes_back() {
            Directives.reported()
                    .when(annul("report"), Directives.LEADER)
                    .refuses(new NotYourReport(new EntryId("report"), Directives.INFRASTRUCTURE));
        }

        @Test
        void a_report_stands_while_its_answer_stands() {
            Directives.accepted()
                    .when(annul("report"), Directives.LEAD.because("too early"))
                    .refuses(new LaterEntryRestsOnIt(new EntryId("report")));
        }

        @Test
        void what_was_extended_or_passed_on_stands_while_that_stands() {
            Directives.issued()
                    .given("deadline", new DeadlineSet(Directives.ID, Directives.DEADLINE))
                    .given(new DeadlineExtended(Directives.ID, DayOrMonth.of("2019-12-31")))
                    .when(annul("deadline"), Directives.LEADER)
                    .refuses(new LaterEntryRestsOnIt(new EntryId("deadline")));
            Directives.issued()
                    .given("assignment", new DirectiveAssigned(Directives.ID, Directives.to(Directives.LABOUR)))
                    .given(new DirectiveReassigned(Directives.ID, Directives.to(Directives.INFRASTRUCTURE)))
                    .when(annul("assignment"), Directives.LEADER)
                    .refuses(new LaterEntryRestsOnIt(new EntryId("assignment")));
        }

        @Test
        void what_was_given_to_a_unit_stands_while_anything_stands_that_the_unit_said_of_it() {
            Directives.issued()
                    .given("assignment", new DirectiveAssigned(Directives.ID, Directives.to(Directives.LABOUR)))
                    .given(new DirectiveAcknowledged(Directives.ID, Directives.LABOUR))
                    .when(annul("assignment"), Directives.LEADER)
                    .refuses(new LaterEntryRestsOnIt(new EntryId("assignment")));
        }

        @Test
        void an_annulment_has_a_reason_an_entry_and_a_day() {
            Directives.accepted().when(annul("acceptance"), Acts.ordinary()).refuses(new ReasonMissing());
            Directives.accepted()
                    .when(annul("nothing"), Directives.LEADER)
                    .refuses(new EntryUnknown(new EntryId("nothing")));
            Directives.accepted()
                    .when(annul("acceptance"), Directives.LEADER.occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }
    }

    /** An annulment says what its entry was worth, so saying it again is refused rather than passed over. */
    @Nested
    class When_nothing_to_do {

        @Test
        void an_entry_is_annulled_once() {
            Directives.accepted()
                    .given("annulment", annulled("acceptance"))
                    .when(annul("acceptance"), Directives.LEADER)
                    .refuses(new EntryAlreadyAnnulled(new EntryId("acceptance"), new EntryId("annulment")));
        }
    }

    private static AnnulDirectiveEntry annul(String entry) {
        return new AnnulDirectiveEntry(Directives.ID, new EntryId(entry));
    }

    private static DirectiveEntryAnnulled annulled(String entry) {
        return new DirectiveEntryAnnulled(Directives.ID, new EntryId(entry));
    }
}
