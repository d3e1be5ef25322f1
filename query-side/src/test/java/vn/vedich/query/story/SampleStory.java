package vn.vedich.query.story;

import static vn.vedich.query.story.SampleSet.CLEAN_WATER;
import static vn.vedich.query.story.SampleSet.GENERAL;
import static vn.vedich.query.story.SampleSet.GOOD_HOUSES;
import static vn.vedich.query.story.SampleSet.HOUSING;
import static vn.vedich.query.story.SampleSet.INCOME;
import static vn.vedich.query.story.SampleSet.INCOME_PER_HEAD;
import static vn.vedich.query.story.SampleSet.MOUNTAIN;
import static vn.vedich.query.story.SampleSet.PLAN;
import static vn.vedich.query.story.SampleSet.PLANNING;
import static vn.vedich.query.story.SampleSet.SCENERY;
import static vn.vedich.query.story.SampleSet.TEMPORARY_HOUSES;
import static vn.vedich.query.story.SampleSet.WATER;
import static vn.vedich.query.story.Story.day;

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
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.unit.UnitCode;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;
import vn.vedich.query.projection.Fact;

/**
 * Two communes of a district: one assessed, with works, a session and what was ordered in it; one only enrolled. Told in
 * parts; {@link #whole} has every kind of event.
 */
public final class SampleStory {

    public static final UnitId PROVINCE = new UnitId("quang-ninh");
    public static final UnitId DISTRICT = new UnitId("dam-ha");
    public static final UnitId COMMUNE = new UnitId("quang-lam");
    public static final UnitId NEIGHBOUR = new UnitId("quang-tan");
    public static final UnitId VILLAGE = new UnitId("binh-ho");
    public static final UnitId DEPARTMENT = new UnitId("agriculture");
    public static final UnitId INFRASTRUCTURE = new UnitId("infrastructure");
    public static final EnrolmentId ENROLMENT = new EnrolmentId("quang-lam-ntm");
    public static final EnrolmentId OTHER_ENROLMENT = new EnrolmentId("quang-tan-ntm");
    public static final AssessmentId ASSESSMENT = new AssessmentId("quang-lam-2016");
    public static final TargetId YEAR_END = new TargetId("end-2019");
    public static final CriteriaSetId SET = SampleSet.ID;

    private static final Years PERIOD = new Years(2016, 2020);

    public final Story story = new Story();
    public EntryId houses;
    public EntryId planning;
    public EntryId misread;

    public static List<Fact> whole() {
        SampleStory sample = untilJuly2019();
        sample.afterJuly2019();
        sample.laterYears();
        return sample.story.facts();
    }

    /** Up to the session of July 2019: planning met on an article's word, the rest open; works begun, directives issued. */
    public static SampleStory untilJuly2019() {
        SampleStory sample = new SampleStory();
        sample.units();
        sample.rules();
        sample.enrolments();
        new EvidenceStory(sample.story).scanned();
        sample.values();
        sample.decisions();
        new EvidenceStory(sample.story).photographed();
        new WorksStory(sample.story).begun();
        new WorksStory(sample.story).given();
        new SessionStory(sample.story).held();
        new DirectiveStory(sample.story).issued();
        new RequestStory(sample.story).raised();
        return sample;
    }

    public void units() {
        unit(PROVINCE, "province", "Quảng Ninh", "22", null);
        unit(DISTRICT, "district", "Đầm Hà", "200", PROVINCE);
        unit(COMMUNE, "commune", "Quảng Lâm", "06862", DISTRICT);
        unit(NEIGHBOUR, "commune", "Quảng Tân", "06865", DISTRICT);
        unit(VILLAGE, "village", "Bình Hồ", null, COMMUNE);
        unit(DEPARTMENT, "department", "Phòng Nông nghiệp", null, DISTRICT);
        unit(INFRASTRUCTURE, "department", "Phòng Kinh tế và Hạ tầng", null, DISTRICT);
    }

    public void rules() {
        story.tell(
                "2016-12-23",
                new CriteriaEvent.CriteriaSetIssued(
                        SET,
                        Names.of("Bộ tiêu chí Quảng Ninh", "Quảng Ninh's set"),
                        Text.of("UBND tỉnh"),
                        null,
                        new UnitKind("commune"),
                        PERIOD,
                        SampleSet.first()));
        story.tell("2019-04-17", new CriteriaEvent.CriteriaSetAmended(SET, Text.of("thu nhập"), SampleSet.second()));
    }

    public void enrolments() {
        ProgrammeId programme = new ProgrammeId("ntm");
        story.tell(
                "2017-01-01",
                new EnrolmentEvent.UnitEnrolled(ENROLMENT, COMMUNE, programme, PERIOD, day("2017-01-01")));
        story.tell(
                "2017-01-01",
                new EnrolmentEvent.UnitEnrolled(OTHER_ENROLMENT, NEIGHBOUR, programme, PERIOD, day("2017-01-01")));
        story.tell("2017-01-01", new EnrolmentEvent.CriteriaSetAdopted(ENROLMENT, SET, 1, day("2017-01-01")));
        story.tell("2017-01-01", new EnrolmentEvent.CriteriaSetAdopted(OTHER_ENROLMENT, SET, 1, day("2017-01-01")));
        story.tell("2017-01-01", new EnrolmentEvent.ThresholdProfileAssigned(ENROLMENT, MOUNTAIN, day("2017-01-01")));
        story.tell(
                "2017-01-01",
                new EnrolmentEvent.ProgrammeStatusRecorded(
                        ENROLMENT, new ProgrammeId("p135"), new ProgrammeStatus("listed"), day("2017-01-01")));
        story.tell(
                "2019-01-10",
                new EnrolmentEvent.ResponsibilityAssigned(ENROLMENT, GOOD_HOUSES, DEPARTMENT, day("2019-01-10")));
        story.tell("2019-01-10", new EnrolmentEvent.SupportUnitAssigned(ENROLMENT, DEPARTMENT, day("2019-01-10")));
        target("2019-01-15", 14);
        story.tell(
                "2019-01-15",
                new EnrolmentEvent.TargetSet(
                        ENROLMENT, new TargetId("finish"), new Goal.Recognition(DayOrMonth.of("2020-08"), SET)));
    }

    public void values() {
        story.tell(
                "2018-01-05",
                new AssessmentEvent.AssessmentOpened(
                        ASSESSMENT, ENROLMENT, COMMUNE, SET, 1, PERIOD, day("2018-01-01")));
        planning = value("2019-02-01", PLAN, new Measured.YesNo(true), null);
        value("2019-02-01", TEMPORARY_HOUSES, number("4"), null);
        misread = value("2019-02-01", GOOD_HOUSES, number("97.5"), null);
        story.from(Source.ILLUSTRATIVE);
        houses = story.correct(misread, "2019-02-01", recorded(GOOD_HOUSES, number("79.5"), null, "2019-02-01"));
        value("2019-02-02", INCOME_PER_HEAD, number("37500000"), null);
        value("2019-02-03", CLEAN_WATER, parts("91", "48.5"), null);
        value("2019-02-03", GOOD_HOUSES, number("60"), VILLAGE);
        story.tell(
                "2019-02-04", new AssessmentEvent.ApplicabilityDecided(ASSESSMENT, SCENERY, false, day("2019-02-04")));
    }

    public void decisions() {
        story.from(Source.ARTICLE);
        met("2019-03-01", PLANNING, PLAN, planning);
        story.from(Source.ILLUSTRATIVE);
        met("2019-03-02", INCOME, INCOME_PER_HEAD, new EntryId("entry-" + incomePosition()));
        story.by(DEPARTMENT.value());
        verified("2019-03-05", PLANNING, "department", true);
        story.tell(
                "2019-05-01",
                new AssessmentEvent.CriterionOwed(ASSESSMENT, WATER, day("2019-05-01"), DayOrMonth.of("2019-12")));
        story.by(COMMUNE.value()).from(Source.ARTICLE);
        story.tell(
                "2019-07-09",
                new AssessmentEvent.ReportSubmitted(
                        ASSESSMENT,
                        new ReportId("half-2019"),
                        DayOrMonth.of("2019-06"),
                        new Totals(3, null),
                        List.of(new Claim(HOUSING, Claim.Claimed.MET)),
                        new Totals(2, 2)));
        story.tell(
                "2019-07-01",
                new EnrolmentEvent.TargetRevised(
                        ENROLMENT, YEAR_END, new Goal.Totals(DayOrMonth.of("2019-12-31"), SET, 15, 45)));
    }

    /** What became of the works, the directives and the requests. */
    public void afterJuly2019() {
        new SessionStory(story).noticed();
        new DirectiveStory(story).named();
        new DirectiveStory(story).followed();
        new RequestStory(story).answered();
        new WorksStory(story).finished();
        new EvidenceStory(story).withdrawn();
        new SubscriptionStory(story).told();
    }

    public void laterYears() {
        story.tell(
                "2019-08-01",
                new EnrolmentEvent.CriterionPlanned(ENROLMENT, HOUSING, DayOrMonth.of("2019-11"), DEPARTMENT));
        story.tell("2019-09-01", new AssessmentEvent.CriterionLapsed(ASSESSMENT, INCOME, day("2019-09-01")));
        verified("2019-09-02", PLANNING, "district", false);
        story.tell(
                "2019-10-01",
                new AssessmentEvent.AssessmentRejudged(
                        ASSESSMENT,
                        2,
                        day("2019-10-01"),
                        List.of(new Rejudgement(PLANNING, true, basis(2, MOUNTAIN, PLAN, planning)))));
        story.tell(
                "2020-01-05",
                new AssessmentEvent.ResultsCarriedOver(
                        ASSESSMENT,
                        new AssessmentId("earlier"),
                        List.of(new CarriedResult(
                                SCENERY,
                                planning,
                                observation(SCENERY, new Measured.Words(Text.of("xanh"), true), null, "2019-12-01")))));
        story.tell("2020-02-01", new EnrolmentEvent.ThresholdProfileAssigned(ENROLMENT, GENERAL, day("2020-02-01")));
        story.tell("2020-12-31", new AssessmentEvent.AssessmentClosed(ASSESSMENT, day("2020-12-31")));
        story.tell("2021-01-02", new AssessmentEvent.AssessmentEntryAnnulled(ASSESSMENT, houses));
        EntryId support = story.tell(
                "2021-01-03", new EnrolmentEvent.SupportUnitAssigned(OTHER_ENROLMENT, DEPARTMENT, day("2021-01-03")));
        story.tell("2021-01-04", new EnrolmentEvent.EnrolmentEntryAnnulled(OTHER_ENROLMENT, support));
        EntryId retired = story.tell("2021-01-05", new CriteriaEvent.CriteriaSetRetired(SET, day("2021-01-05")));
        story.tell("2021-01-06", new CriteriaEvent.CriteriaEntryAnnulled(SET, retired));
        story.tell("2021-02-01", new UnitEvent.UnitRenamed(NEIGHBOUR, Names.of("Tân Quảng"), day("2021-02-01")));
        story.tell("2021-02-02", new UnitEvent.UnitRecoded(NEIGHBOUR, new UnitCode("06866"), day("2021-02-02")));
        story.tell("2021-02", new UnitEvent.UnitMoved(DEPARTMENT, PROVINCE, day("2021-02-03")));
        EntryId gone =
                story.tell("2021-03-01", new UnitEvent.UnitDissolved(VILLAGE, List.of(COMMUNE), day("2021-03-01")));
        story.tell("2021-03-02", new UnitEvent.UnitEntryAnnulled(VILLAGE, gone));
        new NoticeStory(story).sent();
        new WebhookStory(story).kept();
        new SharesStory(story).told();
        new TimeStory(story).told();
    }

    public EntryId value(String on, IndicatorId indicator, Measured value, UnitId village) {
        return story.tell(on, recorded(indicator, value, village, on));
    }

    public static AssessmentEvent recorded(IndicatorId indicator, Measured value, UnitId village, String on) {
        return new AssessmentEvent.IndicatorRecorded(ASSESSMENT, observation(indicator, value, village, on));
    }

    public static Measured number(String value) {
        return new Measured.Quantity(Decimal.of(value), null, null);
    }

    private static Observation observation(IndicatorId indicator, Measured value, UnitId village, String on) {
        return new Observation(indicator, value, null, null, day(on), null, village, List.of(EvidenceStory.SCAN));
    }

    private static Measured parts(String hygienic, String clean) {
        return new Measured.Parts(List.of(
                new Measured.PartValue(new PartId("hygienic"), number(hygienic)),
                new Measured.PartValue(new PartId("clean"), number(clean))));
    }

    private long incomePosition() {
        return story.facts().stream()
                .filter(f -> f.event() instanceof AssessmentEvent.IndicatorRecorded r
                        && r.observation().indicator().equals(INCOME_PER_HEAD))
                .findFirst()
                .orElseThrow()
                .position();
    }

    private void met(String on, CriterionId criterion, IndicatorId indicator, EntryId entry) {
        Basis basis = basis(1, MOUNTAIN, indicator, entry);
        story.tell(on, new AssessmentEvent.CriterionMet(ASSESSMENT, criterion, day(on), HowWell.BARELY, basis));
    }

    private static Basis basis(int version, ProfileId profile, IndicatorId indicator, EntryId entry) {
        return new Basis(version, profile, List.of(new Basis.Support(indicator, entry, true, List.of())));
    }

    private void verified(String on, CriterionId criterion, String level, boolean found) {
        VerificationLevel at = new VerificationLevel(level);
        story.tell(
                on,
                found
                        ? new AssessmentEvent.CriterionVerified(ASSESSMENT, criterion, at, 1, DEPARTMENT)
                        : new AssessmentEvent.CriterionRejected(ASSESSMENT, criterion, at, 1, DISTRICT));
    }

    private void target(String on, int criteria) {
        Goal goal = new Goal.Totals(DayOrMonth.of("2019-12-31"), SET, criteria, null);
        story.tell(on, new EnrolmentEvent.TargetSet(ENROLMENT, YEAR_END, goal));
    }

    private void unit(UnitId id, String kind, String name, String code, UnitId parent) {
        UnitCode official = code == null ? null : new UnitCode(code);
        Names names = Names.of(name);
        story.tell(
                "2015-01-01",
                new UnitEvent.UnitRegistered(id, new UnitKind(kind), names, official, parent, day("2015-01-01")));
    }
}
