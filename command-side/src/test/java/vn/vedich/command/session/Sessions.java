package vn.vedich.command.session;

import static vn.vedich.command.decision.District.COMMUNE;
import static vn.vedich.command.decision.District.DISTRICT;
import static vn.vedich.command.decision.District.FINANCE;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.District;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.ConclusionNoticeIssued;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.value.Text;

/** A session of the district's leadership with a commune, on 2 July 2019, a week before tests are carried out. */
final class Sessions {

    static final SessionId SESSION = new SessionId("july-session");
    static final LocalDate DAY = LocalDate.parse("2019-07-02");
    static final Chair CHAIR = new Chair(DISTRICT, Text.of("Bí thư Huyện ủy"));
    static final Text ABOUT = Text.of("Kết quả xây dựng nông thôn mới 6 tháng đầu năm");
    static final FindingId SLOW = new FindingId("slow");
    static final Text SLOWLY = Text.of("Tiến độ thực hiện các tiêu chí còn chậm");
    static final ConclusionId HOUSES = new ConclusionId("houses");
    static final ConclusionId MOVEMENT = new ConclusionId("movement");
    static final Text DO_AWAY_WITH_THEM = Text.of("Xóa nhà tạm, nhà dột nát");
    static final Text NUMBER = Text.of("123-TB/HU");

    private Sessions() {}

    /** What can be named is known; no session was held. */
    static Deciding<SessionState, SessionCommand, SessionEvent> before() {
        return Deciding.<SessionState, SessionCommand, SessionEvent>on(
                        SessionEvent.class, SessionState.initial(), SessionState::evolve, SessionDecider::decide)
                .given(District.known());
    }

    static Deciding<SessionState, SessionCommand, SessionEvent> held() {
        return before().given("session", session());
    }

    static Deciding<SessionState, SessionCommand, SessionEvent> concluded() {
        return held().given("houses", conclusion());
    }

    static Deciding<SessionState, SessionCommand, SessionEvent> issued() {
        return concluded().given("notice", notice(DAY.plusDays(3)));
    }

    static SessionHeld session() {
        return session(DAY, COMMUNE, FINANCE);
    }

    static SessionHeld session(LocalDate day, UnitId with, UnitId... present) {
        return new SessionHeld(SESSION, day, CHAIR, with, List.of(present), ABOUT);
    }

    static FindingRecorded finding() {
        return new FindingRecorded(SESSION, SLOW, FindingKind.CRITICISM, SLOWLY, District.ROADS, COMMUNE);
    }

    static ConclusionAdopted conclusion() {
        return new ConclusionAdopted(SESSION, HOUSES, DO_AWAY_WITH_THEM);
    }

    static ConclusionNoticeIssued notice(LocalDate date) {
        return new ConclusionNoticeIssued(SESSION, NUMBER, date);
    }
}
