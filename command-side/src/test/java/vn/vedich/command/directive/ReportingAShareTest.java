package vn.vedich.command.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.LinkRefusal.EvidenceUnknown;
import vn.vedich.command.directive.DirectiveCommand.ReportShareDone;
import vn.vedich.command.directive.DirectiveCommand.ReportShareProgress;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveProgressOutOfRange;
import vn.vedich.command.directive.DirectiveRefusal.DoneAfterReported;
import vn.vedich.command.directive.DirectiveRefusal.DoneBeforeIssued;
import vn.vedich.command.directive.DirectiveRefusal.NotGivenToYou;
import vn.vedich.command.directive.DirectiveRefusal.NotYourReport;
import vn.vedich.kernel.directive.DirectiveEvent.ShareProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** Each unit says how far its own share is, and that it is done. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingAShareTest {

    private static final Text TEXT = Text.of("Đã xóa 3 nhà");

    @Nested
    class When_allowed {

        @Test
        void who_leads_and_who_helps_report_their_own_shares() {
            Directives.given().when(progress("50"), Directives.LEAD).does(progressed(Directives.INFRASTRUCTURE, "50"));
            Directives.given().when(progress(null), Directives.COOPERATING).does(progressed(Directives.LABOUR, null));
            Directives.given()
                    .when(done("2019-07-08", Directives.PHOTO), Directives.COOPERATING)
                    .does(done(Directives.LABOUR, "2019-07-08", Directives.PHOTO));
        }

        @Test
        void a_share_is_done_while_the_report_of_the_whole_waits() {
            Directives.reported()
                    .when(done("2019-07-08"), Directives.COOPERATING)
                    .does(done(Directives.LABOUR, "2019-07-08"));
        }

        @Test
        void a_share_that_was_done_is_worked_on_again() {
            Directives.given()
                    .given("done", Directives.COOPERATING, done(Directives.LABOUR, "2019-07-08"))
                    .when(progress("80"), Directives.COOPERATING)
                    .does(progressed(Directives.LABOUR, "80"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_was_not_given_to_that_unit() {
            Directives.given()
                    .when(progress("50"), Directives.department("culture"))
                    .refuses(new NotGivenToYou(Directives.ID, DayOrMonth.of(Acts.TODAY)));
        }

        @Test
        void a_share_has_a_hundred_hundredths() {
            Directives.given()
                    .when(progress("100.5"), Directives.COOPERATING)
                    .refuses(new DirectiveProgressOutOfRange(Decimal.of("100.5")));
        }

        @Test
        void it_is_done_neither_before_the_issue_nor_after_the_report_nor_in_the_future() {
            Directives.given()
                    .when(done("2019-06-30"), Directives.COOPERATING)
                    .refuses(new DoneBeforeIssued(LocalDate.parse("2019-06-30"), Directives.ISSUED));
            Directives.given()
                    .when(done("2019-07-09"), Directives.COOPERATING.occurredOn("2019-07-08"))
                    .refuses(new DoneAfterReported(LocalDate.parse("2019-07-09"), DayOrMonth.of("2019-07-08")));
            Directives.given()
                    .when(done("2019-07-10"), Directives.COOPERATING)
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
        }

        @Test
        void its_evidence_is_there() {
            EvidenceId nothing = new EvidenceId("nothing");

            Directives.given()
                    .when(done("2019-07-08", nothing), Directives.COOPERATING)
                    .refuses(new EvidenceUnknown(nothing));
        }

        @Test
        void another_unit_does_not_correct_it() {
            Directives.given()
                    .given("share", Directives.COOPERATING, progressed(Directives.LABOUR, "50"))
                    .when(progress("60"), Directives.LEAD.because("more").inPlaceOf("share"))
                    .refuses(new NotYourReport(new EntryId("share"), Directives.LABOUR));
        }

        @Test
        void what_is_closed_has_no_open_shares() {
            Directives.accepted()
                    .when(done("2019-07-08"), Directives.COOPERATING)
                    .refuses(new DirectiveClosed(Directives.ID, DayOrMonth.of(Acts.TODAY)));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void just_that_was_said_last_of_the_share() {
            Directives.given()
                    .given("share", Directives.COOPERATING, progressed(Directives.LABOUR, "50"))
                    .when(progress("50"), Directives.COOPERATING)
                    .staysQuiet();
            Directives.given()
                    .given("share", Directives.COOPERATING, done(Directives.LABOUR, "2019-07-08"))
                    .when(done("2019-07-08"), Directives.COOPERATING)
                    .staysQuiet();
        }
    }

    private static ReportShareProgress progress(@Nullable String percent) {
        return new ReportShareProgress(Directives.ID, TEXT, percent == null ? null : Decimal.of(percent));
    }

    private static ReportShareDone done(String doneOn, EvidenceId... evidence) {
        return new ReportShareDone(Directives.ID, LocalDate.parse(doneOn), null, List.of(evidence));
    }

    private static ShareProgressReported progressed(UnitId by, @Nullable String percent) {
        return new ShareProgressReported(Directives.ID, by, TEXT, percent == null ? null : Decimal.of(percent));
    }

    private static ShareReportedDone done(UnitId by, String doneOn, EvidenceId... evidence) {
        return new ShareReportedDone(Directives.ID, by, LocalDate.parse(doneOn), null, List.of(evidence));
    }
}
