package vn.vedich.command.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.ItemCode;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceWithdrawn;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Funding;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectEvent.AdvanceRecorded;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;

/** A road in Quảng Lâm that serves a criterion: known units, set and evidence; approved, begun, paid for, completed. */
final class Projects {

    static final ProjectId ROAD = new ProjectId("tai-coong-my");
    static final UnitId COMMUNE = new UnitId("quang-lam");
    static final UnitId NEIGHBOUR = new UnitId("quang-tan");
    static final UnitId INVESTOR = new UnitId("infrastructure");
    static final CriterionOf TRANSPORT = new CriterionOf(new CriteriaSetId("small-set"), new CriterionId("c-2"));
    static final EvidenceId PHOTO = new EvidenceId("photo");
    static final EvidenceId OLD_PHOTO = new EvidenceId("old-photo");
    static final CapitalLine P135 = line("p135");
    static final CapitalLine NTM = line("ntm");
    static final PaymentId PAY_1 = new PaymentId("pay-1");
    static final Names NAMES = Names.of("Đường Tài Cóong Mỷ");
    static final LocalDate APPROVED = day("2019-01-10");
    static final LocalDate BEGUN = day("2019-03-01");
    static final LocalDate TODAY = Acts.TODAY;
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final Acts BY_DECISION =
            Acts.ordinary().occurredOn(APPROVED.toString()).onAuthorityOf("12/QĐ-UBND");
    static final Acts WITH_REASON = Acts.ordinary().because("mưa lũ");

    private Projects() {}

    static Deciding<ProjectState, ProjectCommand, ProjectEvent> deciding() {
        return Deciding.on(ProjectEvent.class, ProjectState.initial(), ProjectState::evolve, ProjectDecider::decide);
    }

    /** What a project may name is known; no project is. */
    static Deciding<ProjectState, ProjectCommand, ProjectEvent> before() {
        return deciding()
                .given(
                        registered(COMMUNE, "commune"),
                        registered(NEIGHBOUR, "commune"),
                        registered(INVESTOR, "department"),
                        issued(),
                        attached(PHOTO),
                        attached(OLD_PHOTO),
                        new EvidenceWithdrawn(OLD_PHOTO, day("2019-02-01")));
    }

    static Deciding<ProjectState, ProjectCommand, ProjectEvent> approved() {
        return before().given("approval", BY_DECISION, approval());
    }

    static Deciding<ProjectState, ProjectCommand, ProjectEvent> started() {
        return before().given("start", start(BEGUN));
    }

    /** Begun, with 900 allocated, of which 300 are advanced. */
    static Deciding<ProjectState, ProjectCommand, ProjectEvent> paid() {
        return started().given("allocation", allocation(900)).given("advance", advance("pay-1", 300, null));
    }

    static Deciding<ProjectState, ProjectCommand, ProjectEvent> completed() {
        return started().given("completion", completion("2019-06-20"));
    }

    static ProjectApproved approval() {
        return new ProjectApproved(
                ROAD,
                NAMES,
                COMMUNE,
                money(1000),
                INVESTOR,
                List.of(TRANSPORT),
                List.of(new Funding(P135, money(700)), new Funding(NTM, money(300))));
    }

    static ProjectStarted start(LocalDate from) {
        return new ProjectStarted(ROAD, NAMES, COMMUNE, Text.of("bản Tài Cóong Mỷ"), List.of(TRANSPORT), from);
    }

    static CapitalAllocated allocation(long dong) {
        return new CapitalAllocated(ROAD, P135, money(dong), day("2019-02-15"));
    }

    static AdvanceRecorded advance(String payment, long dong, @Nullable Money beyond) {
        return new AdvanceRecorded(ROAD, new PaymentId(payment), P135, money(dong), day("2019-04-01"), beyond);
    }

    static ProjectCompleted completion(String on) {
        return new ProjectCompleted(ROAD, day(on), List.of(PHOTO));
    }

    static Money money(long dong) {
        return new Money(dong);
    }

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static CapitalLine line(String source) {
        return new CapitalLine(new FundingSourceId(source), 2019, CapitalKind.INVESTMENT);
    }

    static UnitRegistered registered(UnitId unit, String kind) {
        return new UnitRegistered(unit, new UnitKind(kind), Names.of("tên"), null, null, day("2010-01-01"));
    }

    static CriteriaSetIssued issued() {
        Criterion criterion =
                new Criterion(TRANSPORT.criterion(), new ItemCode("2"), Names.of("Giao thông"), List.of(), true);
        LocalDate signed = day("2016-12-23");
        return new CriteriaSetIssued(
                TRANSPORT.criteriaSetId(),
                Names.of("bộ tiêu chí"),
                Text.of("tỉnh"),
                null,
                new UnitKind("commune"),
                new Years(2016, 2020),
                new CriteriaSetVersion(
                        1,
                        new Decision(Text.of("1/QĐ"), signed, signed),
                        YearBasis.OBSERVED,
                        List.of(),
                        List.of(criterion)));
    }

    static EvidenceAttached attached(EvidenceId evidence) {
        Content content = new Content(new Sha256("0".repeat(64)), 1, new MediaType("image/jpeg"));
        return new EvidenceAttached(evidence, COMMUNE, Text.of("ảnh"), content);
    }
}
