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
import vn.vedich.command.decision.LinkRefusal.EvidenceWithdrawnByThen;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveDone;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveProgress;
import vn.vedich.command.directive.DirectiveRefusal.AlreadyReportedDone;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveClosed;
import vn.vedich.command.directive.DirectiveRefusal.DirectiveProgressOutOfRange;
import vn.vedich.command.directive.DirectiveRefusal.DoneAfterReported;
import vn.vedich.command.directive.DirectiveRefusal.DoneBeforeIssued;
import vn.vedich.command.directive.DirectiveRefusal.NotGivenToYou;
import vn.vedich.command.directive.DirectiveRefusal.NotYourReport;
import vn.vedich.command.directive.DirectiveRefusal.OnlyTheLeadReportsDone;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReturned;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** Units say how far they are with a directive, and the one that leads that it is done. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportingADirectiveTest {

    private static final Text TEXT = Text.of("Đã xóa 6 trong 10 nhà tạm");
    private static final EvidenceId OTHER = new EvidenceId("other");

    @Nested
    class When_allowed {

        @Test
        void each_reports_its_progress_with_a_percentage_or_without() {
            Directives.given().when(progress("60"), Directives.LEAD).does(progressed(Directives.INFRASTRUCTURE, "60"));
            Directives.given().when(progress(null), Directives.COOPERATING).does(progressed(Directives.LABOUR, null));
        }

        @Test
        void the_lead_reports_it_done_since_a_day() {
            Directives.given()
                    .when(done("2019-07-08", Directives.PHOTO), Directives.LEAD)
                    .does(Directives.done("2019-07-08", Directives.PHOTO));
        }

        @Test
        void a_report_without_evidence_is_taken() {
            Directives.given().when(done("2019-07-01"), Directives.LEAD).does(Directives.done("2019-07-01"));
        }

        @Test
        void what_was_returned_is_reported_again() {
            Directives.reported()
                    .given(new DirectiveReturned(Directives.ID))
                    .when(done("2019-07-08"), Directives.LEAD)
                    .does(Directives.done("2019-07-08"));
        }

        @Test
        void the_lead_corrects_its_report_also_after_it_was_accepted() {
            Directives.accepted()
                    .when(
                            done("2019-07-07"),
                            Directives.LEAD.because("a day earlier").inPlaceOf("report"))
                    .does(Directives.done("2019-07-07"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void it_was_not_given_to_that_unit() {
            NotGivenToYou notGiven = new NotGivenToYou(Directives.ID, DayOrMonth.of(Acts.TODAY));

            Directives.given().when(progress(null), Directives.LEADER).refuses(notGiven);
            Directives.given().when(done("2019-07-08"), Directives.LEADER).refuses(notGiven);
        }

        @Test
        void who_cooperates_does_not_report_it_done() {
            Directives.given()
                    .when(done("2019-07-08"), Directives.COOPERATING)
                    .refuses(new OnlyTheLeadReportsDone(Directives.INFRASTRUCTURE));
        }

        @Test
        void a_part_of_the_whole_lies_between_nothing_and_all() {
            Directives.given()
                    .when(progress("100.1"), Directives.LEAD)
                    .refuses(new DirectiveProgressOutOfRange(Decimal.of("100.1")));
            Directives.given()
                    .when(progress("-1"), Directives.LEAD)
                    .refuses(new DirectiveProgressOutOfRange(Decimal.of("-1")));
        }

        @Test
        void it_is_not_done_before_it_was_issued() {
            Directives.given()
                    .when(done("2019-06-30"), Directives.LEAD)
                    .refuses(new DoneBeforeIssued(LocalDate.parse("2019-06-30"), Directives.ISSUED));
        }

        @Test
        void it_is_done_neither_in_the_future_nor_after_its_report() {
            Directives.given()
                    .when(done("2019-07-10"), Directives.LEAD)
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
            Directives.given()
                    .when(done("2019-07-08"), Directives.LEAD.occurredOn("2019-07-05"))
                    .refuses(new DoneAfterReported(LocalDate.parse("2019-07-08"), DayOrMonth.of("2019-07-05")));
        }

        @Test
        void while_a_report_waits_there_is_no_other() {
            Directives.reported()
                    .when(done("2019-07-07"), Directives.LEAD)
                    .refuses(new AlreadyReportedDone(LocalDate.parse("2019-07-08")));
        }

        @Test
        void the_evidence_is_there_relied_on_and_named_once() {
            Directives.given().when(done("2019-07-08", OTHER), Directives.LEAD).refuses(new EvidenceUnknown(OTHER));
            Directives.given()
                    .given(new EvidenceWithdrawn(Directives.PHOTO, Acts.TODAY))
                    .when(done("2019-07-08", Directives.PHOTO), Directives.LEAD)
                    .refuses(new EvidenceWithdrawnByThen(Directives.PHOTO, Acts.TODAY));
            Directives.given()
                    .when(done("2019-07-08", Directives.PHOTO, Directives.PHOTO), Directives.LEAD)
                    .refuses(new NamedTwice("photo"));
        }

        @Test
        void another_unit_does_not_correct_what_one_reported() {
            Directives.reported()
                    .when(
                            done("2019-07-08"),
                            Directives.COOPERATING.because("not so").inPlaceOf("report"))
                    .refuses(new NotYourReport(new EntryId("report"), Directives.INFRASTRUCTURE));
        }

        @Test
        void what_is_closed_is_reported_no_more() {
            DirectiveClosed closed = new DirectiveClosed(Directives.ID, DayOrMonth.of(Acts.TODAY));

            Directives.accepted().when(progress("100"), Directives.LEAD).refuses(closed);
            Directives.accepted().when(done("2019-07-07"), Directives.LEAD).refuses(closed);
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void just_that_was_reported_for_that_day() {
            Directives.reported().when(done("2019-07-08"), Directives.LEAD).staysQuiet();
            Directives.given()
                    .given(progressed(Directives.LABOUR, "60"))
                    .when(progress("60"), Directives.COOPERATING)
                    .staysQuiet();
        }
    }

    private static ReportDirectiveProgress progress(@Nullable String percent) {
        return new ReportDirectiveProgress(Directives.ID, TEXT, percent == null ? null : Decimal.of(percent));
    }

    private static DirectiveProgressReported progressed(UnitId by, @Nullable String percent) {
        return new DirectiveProgressReported(Directives.ID, by, TEXT, percent == null ? null : Decimal.of(percent));
    }

    private static ReportDirectiveDone done(String doneOn, EvidenceId... evidence) {
        return new ReportDirectiveDone(Directives.ID, LocalDate.parse(doneOn), null, List.of(evidence));
    }
}
