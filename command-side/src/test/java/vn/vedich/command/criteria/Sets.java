package vn.vedich.command.criteria;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.command.decision.Deciding;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetAmended;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
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
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/** Small criteria sets for communes, 2016–2020, that tests speak of: two criteria, three indicators, two profiles. */
public final class Sets {

    public static final CriteriaSetId SET = new CriteriaSetId("province-2016");
    public static final CriteriaSetId NATIONAL = new CriteriaSetId("national-2016");
    public static final LocalDate IN_FORCE = LocalDate.parse("2017-01-01");
    public static final LocalDate AMENDED = LocalDate.parse("2019-04-17");
    public static final Years PERIOD = new Years(2016, 2020);
    public static final ProfileId GENERAL = new ProfileId("general");
    public static final ProfileId DIFFICULT = new ProfileId("difficult");
    public static final IndicatorId SCHOOLS = new IndicatorId("schools");
    public static final IndicatorId WATER = new IndicatorId("water");
    public static final IndicatorId GRAVES = new IndicatorId("graves");

    private Sets() {}

    static Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> deciding() {
        return Deciding.on(
                CriteriaEvent.class, CriteriaState.initial(), CriteriaState::evolve, CriteriaDecider::decide);
    }

    public static CriteriaSetIssued issued() {
        return issued(SET, version(1, IN_FORCE));
    }

    public static CriteriaSetIssued issued(CriteriaSetId set, CriteriaSetVersion version) {
        return new CriteriaSetIssued(
                set, Names.of("Bộ tiêu chí xã"), Text.of("UBND tỉnh"), null, new UnitKind("commune"), PERIOD, version);
    }

    public static CriteriaSetAmended amended(CriteriaSetVersion version) {
        return new CriteriaSetAmended(SET, Text.of("sửa đổi"), version);
    }

    /** The same content in every number; signed on the day on which it comes into force. */
    public static CriteriaSetVersion version(int number, LocalDate inForce) {
        return version(
                number,
                inForce,
                criterion("education", "5", indicator("schools", "5", percent("80"))),
                criterion(
                        "environment",
                        "17",
                        indicator("water", "17.1", percent("95")),
                        indicator("graves", "17.4", new Measure.MetOrNot())));
    }

    public static CriteriaSetVersion version(int number, LocalDate inForce, Criterion... criteria) {
        Decision decision = new Decision(Text.of("4335/QĐ-UBND"), inForce, inForce);
        List<Profile> profiles = List.of(profile(GENERAL), profile(DIFFICULT));
        return new CriteriaSetVersion(number, decision, YearBasis.JUDGED, profiles, List.of(criteria));
    }

    public static Criterion criterion(String id, String code, Indicator... indicators) {
        return new Criterion(new CriterionId(id), new ItemCode(code), Names.of(id), List.of(indicators), true);
    }

    public static Indicator indicator(String id, String code, Measure measure, Derivation... from) {
        return new Indicator(new IndicatorId(id), new ItemCode(code), Names.of(id), measure, List.of(from), true);
    }

    /** At least so much, in the general profile. */
    public static Measure percent(String value) {
        return new Measure.PercentAtLeast(List.of(new Threshold(GENERAL, null, Decimal.of(value))));
    }

    public static Profile profile(ProfileId id) {
        return new Profile(id, Names.of(id.value()));
    }

    static CriteriaCommand.IssueCriteriaSet issue(CriteriaSetIssued e) {
        return new CriteriaCommand.IssueCriteriaSet(
                e.criteriaSetId(), e.names(), e.issuer(), e.basedOn(), e.judges(), e.period(), e.version());
    }

    static CriteriaCommand.AmendCriteriaSet amend(CriteriaSetVersion version) {
        return new CriteriaCommand.AmendCriteriaSet(SET, Text.of("sửa đổi"), version);
    }
}
