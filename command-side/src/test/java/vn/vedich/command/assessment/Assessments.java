package vn.vedich.command.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.unit.Units;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentClosed;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriteriaSetAdopted;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ThresholdProfileAssigned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** Quảng Lâm's assessment against the provincial set, and what tests say about it. */
final class Assessments {

    static final AssessmentId ASSESSMENT = new AssessmentId("quang-lam-2016-2020");
    static final EnrolmentId ENROLMENT = new EnrolmentId("quang-lam");
    static final UnitId VILLAGE = new UnitId("binh-ho-1");
    static final LocalDate OPEN = LocalDate.parse("2017-01-01");
    static final LocalDate ADOPTED_ANEW = LocalDate.parse("2019-05-01");
    static final LocalDate DAY = LocalDate.parse("2019-06-01");
    static final LocalDate TODAY = Acts.TODAY;

    static final Basis PLAN_BASIS =
            new Basis(1, Sets.MOUNTAIN, List.of(new Basis.Support(Sets.PLAN, new EntryId("plan"), true, List.of())));

    private Assessments() {}

    static Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> nothingKnown() {
        return Deciding.on(
                AssessmentEvent.class, AssessmentState.initial(), AssessmentState::evolve, AssessmentDecider::decide);
    }

    /** The units above and below Quảng Lâm, and the departments beside it. */
    static Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> units() {
        return nothingKnown()
                .given(
                        Units.registered("quang-ninh", "province", null),
                        Units.registered("dam-ha", "district", "quang-ninh"),
                        Units.registered("tien-yen", "district", "quang-ninh"),
                        Units.commune(),
                        Units.registered("binh-ho-1", "village", "quang-lam"),
                        Units.registered("dong-chau", "village", "tien-yen"),
                        Units.registered("dept.planning", "department", "dam-ha"),
                        Units.registered("dept.culture", "department", "dam-ha"));
    }

    /** Enrolled, measured by version 1 and by version 2 from May 2019, and held to the thresholds of the mountains. */
    static Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> enrolled() {
        return units().given(Sets.issued(), Sets.amended())
                .given(
                        new UnitEnrolled(ENROLMENT, Units.COMMUNE, new ProgrammeId("new-rural"), Sets.PERIOD, OPEN),
                        new CriteriaSetAdopted(ENROLMENT, Sets.SET, 1, OPEN),
                        new CriteriaSetAdopted(ENROLMENT, Sets.SET, 2, ADOPTED_ANEW),
                        new ThresholdProfileAssigned(ENROLMENT, Sets.MOUNTAIN, OPEN),
                        new ResponsibilityAssigned(ENROLMENT, Sets.PLAN, new UnitId("dept.planning"), OPEN));
    }

    static Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> open() {
        return enrolled().given("opening", opening());
    }

    /** Open, with a plan recorded as {@code plan} and the criterion found met on it as {@code met}. */
    static Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> planMet() {
        return open().given("plan", recorded(plan(true))).given("met", planningMet());
    }

    static AssessmentOpened opening() {
        return new AssessmentOpened(ASSESSMENT, ENROLMENT, Units.COMMUNE, Sets.SET, 1, Sets.PERIOD, OPEN);
    }

    static CriterionMet planningMet() {
        return new CriterionMet(ASSESSMENT, Sets.PLANNING, DAY, null, PLAN_BASIS);
    }

    static AssessmentClosed closing() {
        return new AssessmentClosed(ASSESSMENT, TODAY);
    }

    static IndicatorRecorded recorded(Observation observation) {
        return new IndicatorRecorded(ASSESSMENT, observation);
    }

    static Observation plan(boolean met) {
        return observed(Sets.PLAN, new Measured.YesNo(met));
    }

    static Observation percent(IndicatorId indicator, String value) {
        return observed(indicator, number(value));
    }

    static Observation earned(String dong) {
        return new Observation(Sets.EARNINGS, number(dong), Sets.DONG, null, DAY, null, null, List.of());
    }

    static Observation observed(IndicatorId indicator, Measured value) {
        return new Observation(indicator, value, null, null, DAY, null, null, List.of());
    }

    static Observation inVillage(Observation o, @Nullable UnitId village) {
        return new Observation(
                o.indicator(),
                o.value(),
                o.unit(),
                o.method(),
                o.observedOn(),
                o.periodCovered(),
                village,
                o.evidence());
    }

    static Observation on(Observation o, String day) {
        return new Observation(
                o.indicator(), o.value(), o.unit(), o.method(), LocalDate.parse(day), null, o.village(), o.evidence());
    }

    static Observation in(Observation o, @Nullable MeasurementUnit unit) {
        return new Observation(
                o.indicator(), o.value(), unit, o.method(), o.observedOn(), null, o.village(), o.evidence());
    }

    static Measured number(String value) {
        return new Measured.Quantity(Decimal.of(value), null, null);
    }

    static Measured fraction(String value, @Nullable String numerator, @Nullable String denominator) {
        return new Measured.Quantity(
                Decimal.of(value),
                numerator == null ? null : Decimal.of(numerator),
                denominator == null ? null : Decimal.of(denominator));
    }

    static Measured words(String text, boolean met) {
        return new Measured.Words(Text.of(text), met);
    }

    static Measured parts(String hygienic, String clean) {
        return new Measured.Parts(List.of(
                new Measured.PartValue(Sets.HYGIENIC, number(hygienic)),
                new Measured.PartValue(Sets.CLEAN, number(clean))));
    }

    /** An act of a department of the district. */
    static Acts department(String unit) {
        return Acts.ordinary().by(unit, unit, Role.DEPARTMENT_OFFICER);
    }

    /** An act of the leadership of a unit above. */
    static Acts leadership(String unit) {
        return Acts.ordinary().by("leader", unit, Role.LEADERSHIP);
    }
}
