package vn.vedich.command.session;

import static vn.vedich.command.decision.Corrections.annulsProperly;
import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.dateInTheFuture;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Corrections.unlessSo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.session.SessionCommand.AdoptConclusion;
import vn.vedich.command.session.SessionCommand.AnnulSessionEntry;
import vn.vedich.command.session.SessionCommand.HoldSession;
import vn.vedich.command.session.SessionCommand.IssueConclusionNotice;
import vn.vedich.command.session.SessionCommand.NameConclusionDuty;
import vn.vedich.command.session.SessionCommand.RecordFinding;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.ConclusionDutyNamed;
import vn.vedich.kernel.session.SessionEvent.ConclusionNoticeIssued;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;
import vn.vedich.kernel.session.SessionEvent.SessionEntryAnnulled;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.session.SessionFacts;

/** Decides what may happen to a session. A correction is decided as if the entry that it corrects had never been made. */
final class SessionDecider {

    private final SessionFacts facts;
    private final Act act;
    private final SessionRules rules;
    private final Links links;

    private SessionDecider(SessionState state, Act act, References references) {
        this.facts = state.asIfUnsaid(act.corrects()).facts();
        this.act = act;
        this.rules = new SessionRules(facts, state.facts());
        this.links = new Links(references);
    }

    static Decision<SessionEvent> decide(SessionCommand command, SessionState state, Act act, References references) {
        return new SessionDecider(state, act, references).decide(command);
    }

    private Decision<SessionEvent> decide(SessionCommand command) {
        return switch (command) {
            case HoldSession c -> hold(c);
            case RecordFinding c -> find(c);
            case AdoptConclusion c -> conclude(c);
            case NameConclusionDuty c -> nameDuty(c);
            case IssueConclusionNotice c -> issueNotice(c);
            case AnnulSessionEntry c -> annul(c);
        };
    }

    private Decision<SessionEvent> hold(HoldSession c) {
        SessionHeld held = new SessionHeld(c.sessionId(), c.heldOn(), c.chair(), c.unitId(), c.present(), c.about());
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), SessionHeld.class),
                        () -> dateInTheFuture(act, c.heldOn()),
                        () -> rules.sessionAlreadyHeld(held),
                        () -> rules.sessionUnitStays(held),
                        () -> rules.anythingBeforeSession(c.heldOn()),
                        () -> rules.issuedBeforeSession(c.heldOn()),
                        () -> links.namedUnitUnknown(c.chair().unit(), c.heldOn()),
                        () -> links.namedUnitUnknown(c.unitId(), c.heldOn()),
                        () -> Links.namedTwice(c.present()),
                        () -> links.anyNamedUnitUnknown(c.present(), c.heldOn()))
                .decide(() -> unlessSaid(held));
    }

    private Decision<SessionEvent> find(RecordFinding c) {
        FindingRecorded found =
                new FindingRecorded(c.sessionId(), c.finding(), c.kind(), c.text(), c.criterion(), c.unit());
        return known(c, FindingRecorded.class)
                .and(
                        () -> rules.beforeSession(act.occurredOn()),
                        () -> rules.findingAlreadyRecorded(found),
                        () -> links.criterionUnknown(c.criterion()),
                        () -> heldOn().flatMap(day -> links.namedUnitUnknown(c.unit(), day)))
                .decide(() -> unlessSaid(found));
    }

    private Decision<SessionEvent> conclude(AdoptConclusion c) {
        ConclusionAdopted adopted = new ConclusionAdopted(c.sessionId(), c.conclusion(), c.text());
        return known(c, ConclusionAdopted.class)
                .and(
                        () -> rules.beforeSession(act.occurredOn()),
                        () -> rules.conclusionIdStays(act.corrects(), adopted),
                        () -> rules.conclusionAlreadyAdopted(adopted))
                .decide(() -> unlessSaid(adopted));
    }

    private Decision<SessionEvent> nameDuty(NameConclusionDuty c) {
        ConclusionDutyNamed named = new ConclusionDutyNamed(
                c.sessionId(),
                c.conclusion(),
                c.directive(),
                c.text(),
                c.concerned(),
                c.lead(),
                c.cooperating(),
                c.deadline());
        DutyRules duty = new DutyRules(facts, named, act.occurredOn().firstDay(), links);
        return known(c, ConclusionDutyNamed.class)
                .and(
                        () -> rules.beforeSession(act.occurredOn()),
                        duty::conclusionUnknown,
                        duty::dutyAlreadyNamed,
                        duty::dutyIssuedAlready,
                        duty::namesWrongly,
                        duty::dutyLeadHelpsItself,
                        duty::dutyDueBeforeNamed)
                .decide(() -> unlessSaid(named));
    }

    private Decision<SessionEvent> issueNotice(IssueConclusionNotice c) {
        ConclusionNoticeIssued issued = new ConclusionNoticeIssued(c.sessionId(), c.number(), c.date());
        return known(c, ConclusionNoticeIssued.class)
                .and(
                        () -> dateInTheFuture(act, c.date()),
                        () -> rules.noticeAlreadyIssued(issued),
                        () -> rules.nothingConcluded(c.sessionId()),
                        () -> rules.noticeBeforeSession(c.date()))
                .decide(() -> unlessSaid(issued));
    }

    private Decision<SessionEvent> annul(AnnulSessionEntry c) {
        return Rules.inOrder(
                        happened(act),
                        annulsProperly(act, facts.entries(), c.entry(), SessionHeld.class),
                        () -> rules.noticeStandsOnIt(c.entry()),
                        () -> rules.dutyStandsOnIt(c.entry()))
                .decide(() -> List.of(new SessionEntryAnnulled(c.sessionId(), c.entry())));
    }

    private Rules known(SessionCommand c, Class<? extends SessionEvent> type) {
        return Rules.inOrder(
                happened(act), correctsProperly(act, facts.entries(), type), () -> rules.sessionNotHeld(c.sessionId()));
    }

    private List<SessionEvent> unlessSaid(SessionEvent event) {
        return unlessSo(act, rules.isSaid(event), event);
    }

    private Optional<LocalDate> heldOn() {
        return facts.held().map(SessionHeld::heldOn);
    }
}
