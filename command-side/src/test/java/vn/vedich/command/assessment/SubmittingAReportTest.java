package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.percent;
import static vn.vedich.command.assessment.Assessments.recorded;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.SubmitReport;
import vn.vedich.command.assessment.CriterionRefusal.CriterionNotInSet;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentIsClosed;
import vn.vedich.command.assessment.OpeningRefusal.AssessmentNotYetOpen;
import vn.vedich.command.assessment.ReportRefusal.ClaimOutOfRange;
import vn.vedich.command.assessment.ReportRefusal.ClaimedTwice;
import vn.vedich.command.assessment.ReportRefusal.ReportAlreadySubmitted;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.ReportSubmitted;
import vn.vedich.kernel.assessment.Claim;
import vn.vedich.kernel.assessment.Claim.Claimed;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SubmittingAReportTest {

    private static final ReportId REPORT = new ReportId("first-half-2019");
    private static final DayOrMonth JULY = DayOrMonth.of("2019-07");
    private static final Totals NOT_STATED = new Totals(null, null);
    private static final Totals SUPPORTED = new Totals(1, 2);

    /** Entries support one criterion, and one more indicator since 3 July. */
    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> known =
            Assessments.planMet().given(recorded(Assessments.on(percent(Sets.POOR, "11"), "2019-07-03")));

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> submitted =
            known.given("report", submitted(new Totals(2, 4), List.of(), SUPPORTED));

    @Nested
    class When_allowed {

        @Test
        void what_is_claimed_is_kept_beside_what_the_entries_support() {
            known.when(submit(new Totals(2, 4))).does(submitted(new Totals(2, 4), List.of(), SUPPORTED));
        }

        @Test
        void what_the_entries_support_is_that_of_the_day_the_report_speaks_of() {
            DayOrMonth june = DayOrMonth.of("2019-06");

            known.when(new SubmitReport(ASSESSMENT, REPORT, june, null, List.of()))
                    .does(new ReportSubmitted(ASSESSMENT, REPORT, june, NOT_STATED, List.of(), new Totals(1, 1)));
        }

        @Test
        void claims_can_be_made_one_by_one_and_totals_left_unsaid() {
            Claim[] claims = {
                new Claim(Sets.PLANNING, Claimed.MET),
                new Claim(Sets.HOUSING, Claimed.UNMET),
                new Claim(Sets.WATER, Claimed.NOT_STATED)
            };

            known.when(submit(null, claims)).does(submitted(NOT_STATED, List.of(claims), SUPPORTED));
        }

        @Test
        void only_one_of_the_totals_need_be_stated() {
            known.when(submit(new Totals(6, null))).does(submitted(new Totals(6, null), List.of(), SUPPORTED));
        }

        @Test
        void a_correction_takes_the_place_of_a_wrong_report() {
            submitted
                    .when(submit(new Totals(1, 4)), Acts.correcting("report"))
                    .does(submitted(new Totals(1, 4), List.of(), SUPPORTED));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_report_is_submitted_once() {
            submitted.when(submit(new Totals(3, 4))).refuses(new ReportAlreadySubmitted(REPORT));
            submitted
                    .when(submit(new Totals(2, 4), new Claim(Sets.PLANNING, Claimed.MET)))
                    .refuses(new ReportAlreadySubmitted(REPORT));
        }

        @Test
        void less_than_nothing_is_not_claimed() {
            known.when(submit(new Totals(-1, 4))).refuses(new ClaimOutOfRange(-1, 6));
        }

        @Test
        void more_than_there_is_is_not_claimed() {
            known.when(submit(new Totals(7, 4))).refuses(new ClaimOutOfRange(7, 6));
            known.when(submit(new Totals(6, 9))).refuses(new ClaimOutOfRange(9, 8));
        }

        @Test
        void a_criterion_that_is_not_in_the_set_is_not_claimed() {
            CriterionId unknown = new CriterionId("unknown");

            known.when(submit(null, new Claim(unknown, Claimed.MET))).refuses(new CriterionNotInSet(unknown));
        }

        @Test
        void a_criterion_is_not_claimed_twice() {
            Claim claim = new Claim(Sets.PLANNING, Claimed.MET);

            known.when(submit(null, claim, claim)).refuses(new ClaimedTwice(Sets.PLANNING));
        }

        @Test
        void it_does_not_speak_of_a_month_to_come() {
            known.when(new SubmitReport(ASSESSMENT, REPORT, DayOrMonth.of("2019-08"), null, List.of()))
                    .refuses(new DateInTheFuture(LocalDate.parse("2019-08-01")));
        }

        @Test
        void it_does_not_speak_of_a_day_before_the_assessment_begins() {
            known.when(new SubmitReport(ASSESSMENT, REPORT, DayOrMonth.of("2016-12-31"), null, List.of()))
                    .refuses(new AssessmentNotYetOpen(ASSESSMENT, LocalDate.parse("2016-12-31")));
        }

        @Test
        void nothing_is_reported_once_it_is_closed() {
            known.given(Assessments.closing())
                    .when(submit(new Totals(2, 4)))
                    .refuses(new AssessmentIsClosed(ASSESSMENT));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void the_same_report_was_submitted_already_whatever_the_entries_say_now() {
            submitted
                    .given(recorded(percent(Sets.GOOD_HOUSES, "90")))
                    .when(submit(new Totals(2, 4)))
                    .staysQuiet();
        }
    }

    private static SubmitReport submit(@Nullable Totals claimed, Claim... claims) {
        return new SubmitReport(ASSESSMENT, REPORT, JULY, claimed, List.of(claims));
    }

    private static ReportSubmitted submitted(Totals claimed, List<Claim> claims, Totals supported) {
        return new ReportSubmitted(ASSESSMENT, REPORT, JULY, claimed, claims, supported);
    }
}
