package vn.vedich.command.session;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.session.SessionRefusal.BeforeSession;
import vn.vedich.command.session.SessionRefusal.ConclusionAlreadyAdopted;
import vn.vedich.command.session.SessionRefusal.ConclusionIdStays;
import vn.vedich.command.session.SessionRefusal.DutyStandsOnIt;
import vn.vedich.command.session.SessionRefusal.FindingAlreadyRecorded;
import vn.vedich.command.session.SessionRefusal.NothingConcluded;
import vn.vedich.command.session.SessionRefusal.NoticeAlreadyIssued;
import vn.vedich.command.session.SessionRefusal.NoticeBeforeSession;
import vn.vedich.command.session.SessionRefusal.NoticeStandsOnIt;
import vn.vedich.command.session.SessionRefusal.SessionAlreadyHeld;
import vn.vedich.command.session.SessionRefusal.SessionNotHeld;
import vn.vedich.command.session.SessionRefusal.SessionUnitStays;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.ConclusionNoticeIssued;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * The rules of sessions, each named for the refusal that it gives when it is broken.
 *
 * @param facts what is known, without what is to be corrected
 * @param before what is known, that included
 */
record SessionRules(SessionFacts facts, SessionFacts before) {

    /** A session is held once; saying the same again is no offence. */
    Optional<Refusal> sessionAlreadyHeld(SessionHeld again) {
        return facts.held()
                .flatMap(was -> refuseIf(!was.equals(again), () -> new SessionAlreadyHeld(again.sessionId())));
    }

    Optional<Refusal> sessionNotHeld(SessionId session) {
        return refuseIf(facts.held().isEmpty(), () -> new SessionNotHeld(session));
    }

    /** What was found, ordered and asked for since rests on the unit, so a correction may change all but that. */
    Optional<Refusal> sessionUnitStays(SessionHeld now) {
        return before.held()
                .flatMap(was -> refuseIf(
                        !was.unitId().equals(now.unitId()), () -> new SessionUnitStays(now.sessionId(), was.unitId())));
    }

    Optional<Refusal> beforeSession(DayOrMonth day) {
        return facts.held().map(SessionHeld::heldOn).flatMap(heldOn -> beforeSession(day, heldOn));
    }

    /** A corrected session was still held before everything that was entered about it. */
    Optional<Refusal> anythingBeforeSession(LocalDate heldOn) {
        return facts.ledger().lines().stream()
                .filter(line -> !(line.event() instanceof SessionHeld))
                .map(Ledger.Line::occurredOn)
                .flatMap(day -> beforeSession(day, heldOn).stream())
                .findFirst();
    }

    Optional<Refusal> findingAlreadyRecorded(FindingRecorded again) {
        return facts.finding(again.finding())
                .flatMap(was -> refuseIf(!was.equals(again), () -> new FindingAlreadyRecorded(again.finding())));
    }

    Optional<Refusal> conclusionAlreadyAdopted(ConclusionAdopted again) {
        return facts.conclusion(again.conclusion())
                .flatMap(was -> refuseIf(!was.equals(again), () -> new ConclusionAlreadyAdopted(again.conclusion())));
    }

    Optional<Refusal> conclusionIdStays(@Nullable EntryId corrected, ConclusionAdopted now) {
        return conclusionOf(corrected)
                .flatMap(was -> refuseIf(
                        !was.conclusion().equals(now.conclusion()), () -> new ConclusionIdStays(was.conclusion())));
    }

    Optional<Refusal> noticeAlreadyIssued(ConclusionNoticeIssued again) {
        return facts.notice()
                .flatMap(was -> refuseIf(!was.equals(again), () -> new NoticeAlreadyIssued(again.sessionId())));
    }

    Optional<Refusal> noticeBeforeSession(LocalDate date) {
        return facts.held().map(SessionHeld::heldOn).flatMap(heldOn -> noticeBeforeSession(date, heldOn));
    }

    /** A corrected session was still held before its conclusions were issued. */
    Optional<Refusal> issuedBeforeSession(LocalDate heldOn) {
        return facts.notice().flatMap(issued -> noticeBeforeSession(issued.date(), heldOn));
    }

    Optional<Refusal> nothingConcluded(SessionId session) {
        return refuseIf(facts.conclusions().isEmpty(), () -> new NothingConcluded(session));
    }

    Optional<Refusal> noticeStandsOnIt(EntryId annulled) {
        return conclusionOf(annulled)
                .flatMap(last -> refuseIf(
                        facts.notice().isPresent() && facts.conclusions().size() == 1,
                        () -> new NoticeStandsOnIt(last.conclusion())));
    }

    Optional<Refusal> dutyStandsOnIt(EntryId annulled) {
        return conclusionOf(annulled)
                .flatMap(was -> facts.duties().stream()
                        .filter(duty -> duty.conclusion().equals(was.conclusion()))
                        .findFirst())
                .map(duty -> new DutyStandsOnIt(duty.directive()));
    }

    boolean isSaid(SessionEvent event) {
        return facts.ledger().lines().stream().map(Ledger.Line::event).anyMatch(event::equals);
    }

    private Optional<ConclusionAdopted> conclusionOf(@Nullable EntryId entry) {
        return before.ledger()
                .of(ConclusionAdopted.class)
                .filter(line -> Objects.equals(line.id(), entry))
                .map(Ledger.Line::event)
                .findFirst();
    }

    private static Optional<Refusal> beforeSession(DayOrMonth day, LocalDate heldOn) {
        return refuseIf(day.lastDay().isBefore(heldOn), () -> new BeforeSession(day, heldOn));
    }

    private static Optional<Refusal> noticeBeforeSession(LocalDate date, LocalDate heldOn) {
        return refuseIf(date.isBefore(heldOn), () -> new NoticeBeforeSession(date, heldOn));
    }
}
