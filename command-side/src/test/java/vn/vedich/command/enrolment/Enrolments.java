package vn.vedich.command.enrolment;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.command.decision.Deciding;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetAmended;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Profile;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriteriaSetAdopted;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/** A commune enrolled in a programme that a small set judges: two criteria, three indicators. */
final class Enrolments {

    static final EnrolmentId ENROLMENT = new EnrolmentId("quang-lam-ntm");
    static final UnitId COMMUNE = new UnitId("quang-lam");
    static final UnitId DEPARTMENT = new UnitId("finance");
    static final CriteriaSetId SET = new CriteriaSetId("small-set");
    static final CriterionId CRITERION = new CriterionId("c-2");
    static final IndicatorId INDICATOR = new IndicatorId("i-2");
    static final ProfileId MOUNTAINS = new ProfileId("mountains");
    static final ProfileId GENERAL = new ProfileId("general");
    static final Years PERIOD = new Years(2016, 2020);
    static final LocalDate SINCE = LocalDate.parse("2017-01-01");
    static final LocalDate AMENDED = LocalDate.parse("2019-04-17");

    private static final Names NAMES = Names.of("tên");

    private Enrolments() {}

    static Deciding<EnrolmentState, EnrolmentCommand, EnrolmentEvent> deciding() {
        return Deciding.on(
                EnrolmentEvent.class, EnrolmentState.initial(), EnrolmentState::evolve, EnrolmentDecider::decide);
    }

    /** Units and set are known; nobody is enrolled. */
    static Deciding<EnrolmentState, EnrolmentCommand, EnrolmentEvent> before() {
        return deciding()
                .given(registered(COMMUNE, "commune"), registered(DEPARTMENT, "department"), issued(), amended());
    }

    static Deciding<EnrolmentState, EnrolmentCommand, EnrolmentEvent> enrolled() {
        return before().given("enrolment", enrolment());
    }

    static Deciding<EnrolmentState, EnrolmentCommand, EnrolmentEvent> adopted() {
        return enrolled().given("adoption", adoption(1, SINCE));
    }

    static UnitRegistered registered(UnitId unit, String kind) {
        return new UnitRegistered(unit, new UnitKind(kind), NAMES, null, null, LocalDate.parse("2010-01-01"));
    }

    static UnitEnrolled enrolment() {
        return new UnitEnrolled(ENROLMENT, COMMUNE, new ProgrammeId("ntm"), PERIOD, SINCE);
    }

    static CriteriaSetAdopted adoption(int version, LocalDate from) {
        return new CriteriaSetAdopted(ENROLMENT, SET, version, from);
    }

    static CriteriaSetIssued issued() {
        return issued(SET, "commune", PERIOD);
    }

    static CriteriaSetIssued issued(CriteriaSetId set, String judges, Years period) {
        return new CriteriaSetIssued(
                set, NAMES, Text.of("province"), null, new UnitKind(judges), period, version(1, "2016-12-23"));
    }

    static CriteriaSetAmended amended() {
        return new CriteriaSetAmended(SET, Text.of("amended"), version(2, AMENDED.toString()));
    }

    private static CriteriaSetVersion version(int number, String effective) {
        LocalDate day = LocalDate.parse(effective);
        return new CriteriaSetVersion(
                number,
                new Decision(Text.of("1/QĐ"), day, day),
                YearBasis.OBSERVED,
                List.of(new Profile(MOUNTAINS, NAMES), new Profile(GENERAL, NAMES)),
                List.of(criterion("1", "i-1"), criterion("2", "i-2", "i-3")));
    }

    private static Criterion criterion(String code, String... indicators) {
        List<Indicator> all = List.of(indicators).stream()
                .map(id -> new Indicator(
                        new IndicatorId(id), new ItemCode("1"), NAMES, new Measure.MetOrNot(), List.of(), true))
                .toList();
        return new Criterion(new CriterionId("c-" + code), new ItemCode(code), NAMES, all, true);
    }
}
