package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.ASSESSMENT;
import static vn.vedich.platform.contract.SampleIds.COMMUNE;
import static vn.vedich.platform.contract.SampleIds.CRITERION;
import static vn.vedich.platform.contract.SampleIds.DAY;
import static vn.vedich.platform.contract.SampleIds.DISTRICT;
import static vn.vedich.platform.contract.SampleIds.ENROLMENT;
import static vn.vedich.platform.contract.SampleIds.ENTRY;
import static vn.vedich.platform.contract.SampleIds.EVIDENCE;
import static vn.vedich.platform.contract.SampleIds.INDICATOR;
import static vn.vedich.platform.contract.SampleIds.PERIOD;
import static vn.vedich.platform.contract.SampleIds.PROFILE;
import static vn.vedich.platform.contract.SampleIds.SET;

import java.util.List;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.CarriedResult;
import vn.vedich.kernel.assessment.Claim;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.assessment.Rejudgement;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Days;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** One event of every type about assessments. */
final class AssessmentSamples {

    private static final VerificationLevel LEVEL = new VerificationLevel("department");

    private AssessmentSamples() {}

    static List<Event> all() {
        return List.of(
                new AssessmentEvent.AssessmentOpened(ASSESSMENT, ENROLMENT, COMMUNE, SET, 1, PERIOD, DAY),
                new AssessmentEvent.IndicatorRecorded(ASSESSMENT, observation()),
                new AssessmentEvent.ApplicabilityDecided(ASSESSMENT, INDICATOR, false, DAY),
                new AssessmentEvent.CriterionMet(ASSESSMENT, CRITERION, DAY, HowWell.BARELY, basis()),
                new AssessmentEvent.CriterionLapsed(ASSESSMENT, CRITERION, DAY),
                new AssessmentEvent.CriterionOwed(ASSESSMENT, CRITERION, DAY, DayOrMonth.of("2019-12")),
                new AssessmentEvent.CriterionVerified(ASSESSMENT, CRITERION, LEVEL, 1, DISTRICT),
                new AssessmentEvent.CriterionRejected(ASSESSMENT, CRITERION, LEVEL, 1, DISTRICT),
                new AssessmentEvent.ReportSubmitted(
                        ASSESSMENT,
                        new ReportId("mid-2019"),
                        DayOrMonth.of("2019-06"),
                        new Totals(12, 37),
                        List.of(new Claim(CRITERION, Claim.Claimed.NOT_STATED)),
                        new Totals(11, null)),
                new AssessmentEvent.AssessmentRejudged(
                        ASSESSMENT, 2, DAY, List.of(new Rejudgement(CRITERION, true, basis()))),
                new AssessmentEvent.ResultsCarriedOver(
                        ASSESSMENT,
                        new AssessmentId("quang-lam-2011"),
                        List.of(new CarriedResult(new IndicatorId("old-17.1"), ENTRY, observation()))),
                new AssessmentEvent.AssessmentClosed(ASSESSMENT, DAY),
                new AssessmentEvent.AssessmentEntryAnnulled(ASSESSMENT, ENTRY));
    }

    private static Basis basis() {
        Basis.Held held = new Basis.Held(new PartId("clean"), Decimal.of("95"));
        return new Basis(2, PROFILE, List.of(new Basis.Support(INDICATOR, ENTRY, true, List.of(held))));
    }

    private static Observation observation() {
        Measured quantity = new Measured.Quantity(Decimal.of("62.5"), Decimal.of(5), Decimal.of(8));
        Measured words = new Measured.Words(Text.of("Đã kiểm tra"), true);
        return new Observation(
                INDICATOR,
                new Measured.Parts(List.of(
                        new Measured.PartValue(new PartId("clean"), quantity),
                        new Measured.PartValue(new PartId("safe"), words),
                        new Measured.PartValue(new PartId("open"), new Measured.YesNo(true)))),
                new MeasurementUnit("dong-per-person-year"),
                Text.of("Điều tra hộ"),
                DAY,
                new Days(DAY.minusMonths(6), DAY),
                new UnitId("village-1"),
                List.of(EVIDENCE));
    }
}
