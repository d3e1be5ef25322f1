package vn.vedich.platform.contract;

import java.time.LocalDate;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Years;

/** What the samples are about. */
final class SampleIds {

    static final UnitId COMMUNE = new UnitId("quang-lam");
    static final UnitId DISTRICT = new UnitId("dam-ha");
    static final UnitId DEPARTMENT = new UnitId("infrastructure");
    static final CriteriaSetId SET = new CriteriaSetId("quang-ninh-2016");
    static final EnrolmentId ENROLMENT = new EnrolmentId("quang-lam-ntm-2016");
    static final AssessmentId ASSESSMENT = new AssessmentId("quang-lam-2016");
    static final CriterionId CRITERION = new CriterionId("qn-17");
    static final CriterionOf CRITERION_OF = new CriterionOf(SET, CRITERION);
    static final IndicatorId INDICATOR = new IndicatorId("qn-17.1");
    static final ProfileId PROFILE = new ProfileId("general");
    static final EvidenceId EVIDENCE = new EvidenceId("report-2019");
    static final ProjectId PROJECT = new ProjectId("tai-coong-my");
    static final CapitalLine LINE = new CapitalLine(new FundingSourceId("p135"), 2019, CapitalKind.INVESTMENT);
    static final SessionId SESSION = new SessionId("dam-ha-quang-lam-2019-07-09");
    static final ConclusionOf CONCLUSION = new ConclusionOf(SESSION, new ConclusionId("temporary-houses"));
    static final EntryId ENTRY = new EntryId("0123456789abcdef0123456789abcdef-0");
    static final LocalDate DAY = LocalDate.of(2019, 7, 9);
    static final Years PERIOD = new Years(2016, 2020);
    static final Names NAMES = Names.of("Xã Quảng Lâm", "Quang Lam commune");

    private SampleIds() {}
}
