package vn.vedich.platform.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.CarriedResult;
import vn.vedich.kernel.assessment.Claim;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.assessment.Rejudgement;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Profile;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.unit.UnitCode;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Days;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/** One event of every type, with every field that it can have. */
final class SampleEvents {

    private static final UnitId COMMUNE = new UnitId("quang-lam");
    private static final UnitId DISTRICT = new UnitId("dam-ha");
    private static final CriteriaSetId SET = new CriteriaSetId("quang-ninh-2016");
    private static final EnrolmentId ENROLMENT = new EnrolmentId("quang-lam-ntm-2016");
    private static final AssessmentId ASSESSMENT = new AssessmentId("quang-lam-2016");
    private static final CriterionId CRITERION = new CriterionId("qn-17");
    private static final IndicatorId INDICATOR = new IndicatorId("qn-17.1");
    private static final ProfileId PROFILE = new ProfileId("general");
    private static final EntryId ENTRY = new EntryId("0123456789abcdef0123456789abcdef-0");
    private static final LocalDate DAY = LocalDate.of(2019, 7, 9);
    private static final Years PERIOD = new Years(2016, 2020);
    private static final Names NAMES = Names.of("Xã Quảng Lâm", "Quang Lam commune");
    private static final VerificationLevel LEVEL = new VerificationLevel("department");

    private SampleEvents() {}

    static List<Event> all() {
        return Stream.of(unit(), criteria(), enrolment(), assessment())
                .<Event>flatMap(List::stream)
                .toList();
    }

    private static List<Event> unit() {
        return List.of(
                new UnitEvent.UnitRegistered(
                        COMMUNE, new UnitKind("commune"), NAMES, new UnitCode("06898"), DISTRICT, DAY),
                new UnitEvent.UnitRenamed(COMMUNE, NAMES, DAY),
                new UnitEvent.UnitRecoded(COMMUNE, new UnitCode("06898"), DAY),
                new UnitEvent.UnitMoved(COMMUNE, DISTRICT, DAY),
                new UnitEvent.UnitDissolved(COMMUNE, List.of(DISTRICT), DAY),
                new UnitEvent.UnitEntryAnnulled(COMMUNE, ENTRY));
    }

    private static List<Event> criteria() {
        return List.of(
                new CriteriaEvent.CriteriaSetIssued(
                        SET,
                        NAMES,
                        Text.of("UBND tỉnh Quảng Ninh"),
                        new CriteriaSetId("ntm-2016"),
                        new UnitKind("commune"),
                        PERIOD,
                        version()),
                new CriteriaEvent.CriteriaSetAmended(SET, Text.of("Sửa tiêu chí 20"), version()),
                new CriteriaEvent.CriteriaSetRetired(SET, DAY),
                new CriteriaEvent.CriteriaEntryAnnulled(SET, ENTRY));
    }

    private static CriteriaSetVersion version() {
        return new CriteriaSetVersion(
                2,
                new Decision(Text.of("1572/QĐ-UBND"), LocalDate.of(2019, 4, 17), DAY),
                YearBasis.OBSERVED,
                List.of(new Profile(PROFILE, NAMES)),
                List.of(new Criterion(
                        CRITERION,
                        new ItemCode("17"),
                        NAMES,
                        measures().map(SampleEvents::indicator).toList(),
                        true)));
    }

    private static Stream<Measure> measures() {
        List<Threshold> thresholds = List.of(new Threshold(PROFILE, 2016, Decimal.of("62.5")));
        return Stream.of(
                new Measure.MetOrNot(),
                new Measure.NoneAllowed(),
                new Measure.PercentAtLeast(thresholds),
                new Measure.PercentAtMost(thresholds),
                new Measure.AmountAtLeast(new MeasurementUnit("dong-per-person-year"), thresholds),
                new Measure.Composite(
                        List.of(new Measure.Part(new PartId("clean"), NAMES, new Measure.PercentAtLeast(thresholds)))),
                new Measure.Described());
    }

    private static Indicator indicator(Measure measure) {
        Derivation derivation =
                new Derivation(Derivation.Kind.SAME, new CriteriaSetId("ntm-2016"), new IndicatorId("vn-17.1"));
        return new Indicator(INDICATOR, new ItemCode("17.1"), NAMES, measure, List.of(derivation), false);
    }

    private static List<Event> enrolment() {
        return List.of(
                new EnrolmentEvent.UnitEnrolled(ENROLMENT, COMMUNE, new ProgrammeId("ntm"), PERIOD, DAY),
                new EnrolmentEvent.CriteriaSetAdopted(ENROLMENT, SET, 2, DAY),
                new EnrolmentEvent.ThresholdProfileAssigned(ENROLMENT, PROFILE, DAY),
                new EnrolmentEvent.ProgrammeStatusRecorded(
                        ENROLMENT, new ProgrammeId("p135"), new ProgrammeStatus("left"), DAY),
                new EnrolmentEvent.ResponsibilityAssigned(ENROLMENT, INDICATOR, DISTRICT, DAY),
                new EnrolmentEvent.SupportUnitAssigned(ENROLMENT, DISTRICT, DAY),
                new EnrolmentEvent.TargetSet(
                        ENROLMENT, new TargetId("end-2019"), new Goal.Totals(DayOrMonth.of("2019-12-31"), SET, 15, 45)),
                new EnrolmentEvent.TargetRevised(
                        ENROLMENT, new TargetId("finish"), new Goal.Recognition(DayOrMonth.of("2020-08"), SET)),
                new EnrolmentEvent.CriterionPlanned(ENROLMENT, CRITERION, DayOrMonth.of("2019-12"), DISTRICT),
                new EnrolmentEvent.EnrolmentEntryAnnulled(ENROLMENT, ENTRY));
    }

    private static List<Event> assessment() {
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
                List.of(new EvidenceId("report-2019")));
    }
}
