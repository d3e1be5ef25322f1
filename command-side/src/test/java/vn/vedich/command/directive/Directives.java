package vn.vedich.command.directive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.MediaType;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** A directive of 1 July 2019 to remove temporary houses in Quảng Lâm. Acts are given on 9 July 2019. */
final class Directives {

    static final DirectiveId ID = new DirectiveId("temporary-houses");
    static final UnitId DISTRICT = new UnitId("dam-ha");
    static final UnitId COMMUNE = new UnitId("quang-lam");
    static final UnitId INFRASTRUCTURE = new UnitId("infrastructure");
    static final UnitId LABOUR = new UnitId("labour");
    static final UnitId NOBODY = new UnitId("nobody");
    static final ConclusionOf SOURCE =
            new ConclusionOf(new SessionId("working-session"), new ConclusionId("temporary-houses"));
    static final EvidenceId PHOTO = new EvidenceId("photo");
    static final Text TEXT = Text.of("Xóa nhà tạm, nhà dột nát");
    static final LocalDate ISSUED = LocalDate.parse("2019-07-01");
    static final DayOrMonth DEADLINE = DayOrMonth.of("2019-09-30");
    static final Acts ON_ISSUE = Acts.ordinary().givenOn("2019-07-01");
    static final Acts LEADER =
            Acts.ordinary().by("leader", "dam-ha", Role.LEADERSHIP).because("as agreed");
    static final Acts LEAD = department("infrastructure");
    static final Acts COOPERATING = department("labour");

    private Directives() {}

    static Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> deciding() {
        return Deciding.on(
                DirectiveEvent.class, DirectiveState.initial(), DirectiveState::evolve, DirectiveDecider::decide);
    }

    /** Units, a session with its conclusion and a photo are known; nothing is issued. */
    static Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> before() {
        return deciding()
                .given(registered(DISTRICT), registered(COMMUNE), registered(INFRASTRUCTURE), registered(LABOUR))
                .given(new SessionHeld(SOURCE.sessionId(), ISSUED, new Chair(DISTRICT, null), COMMUNE, List.of(), TEXT))
                .given(new ConclusionAdopted(SOURCE.sessionId(), SOURCE.conclusion(), TEXT))
                .given(photo(PHOTO));
    }

    /** Issued on 1 July 2019 without assignee, deadline and source. */
    static Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> issued() {
        return before().given("issue", ON_ISSUE, issue(null, null, null));
    }

    /** Issued on 1 July 2019 to infrastructure, with labour, until the end of September. */
    static Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> given() {
        return before().given("issue", ON_ISSUE, issue(null, to(INFRASTRUCTURE, LABOUR), DEADLINE));
    }

    /** And reported done on 9 July 2019, since 8 July. */
    static Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> reported() {
        return given().given("report", LEAD, done("2019-07-08"));
    }

    static Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> accepted() {
        return reported().given("acceptance", LEADER, new DirectiveAccepted(ID));
    }

    /** Given, and labour asked in July for time until the end of the year. */
    static Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> asked() {
        return given().given("request", COOPERATING, new ExtensionRequested(ID, LABOUR, DayOrMonth.of("2019-12-31")));
    }

    /** Given, and labour handed it back. */
    static Deciding<DirectiveState, DirectiveCommand, DirectiveEvent> handedBack() {
        return given().given("hand-back", COOPERATING, new DirectiveHandedBack(ID, LABOUR));
    }

    static DirectiveIssued issue(
            @Nullable ConclusionOf source, @Nullable Assignment assignment, @Nullable DayOrMonth deadline) {
        return new DirectiveIssued(
                ID, DISTRICT, TEXT, List.of(COMMUNE), List.of(), List.of(), source, assignment, deadline);
    }

    static DirectiveReportedDone done(String doneOn, EvidenceId... evidence) {
        return new DirectiveReportedDone(ID, INFRASTRUCTURE, LocalDate.parse(doneOn), null, List.of(evidence));
    }

    static Assignment to(UnitId lead, UnitId... cooperating) {
        return new Assignment(lead, List.of(cooperating));
    }

    static Acts department(String unit) {
        return Acts.ordinary().by("dept." + unit, unit, Role.DEPARTMENT_OFFICER);
    }

    static UnitRegistered registered(UnitId unit) {
        return new UnitRegistered(
                unit, new UnitKind("department"), Names.of("tên"), null, null, LocalDate.parse("2010-01-01"));
    }

    static EvidenceAttached photo(EvidenceId id) {
        Content content = new Content(new Sha256("ab".repeat(32)), 10, new MediaType("image/jpeg"));
        return new EvidenceAttached(id, INFRASTRUCTURE, TEXT, content);
    }
}
