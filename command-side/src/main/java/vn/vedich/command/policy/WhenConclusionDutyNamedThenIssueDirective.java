package vn.vedich.command.policy;

import java.util.Optional;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.SessionEvent.ConclusionDutyNamed;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

/** What a conclusion wants done becomes a directive of the unit in the chair. */
final class WhenConclusionDutyNamedThenIssueDirective extends IssuingWhatWasNamed {

    private final References references;

    WhenConclusionDutyNamedThenIssueDirective(
            EventLog log, EventCodec codec, References references, OwnCommands commands) {
        super("session.ConclusionDutyNamed", log, codec, references, commands);
        this.references = references;
    }

    @Override
    Optional<Issuance> issuance(Object event, String occurredOn) {
        ConclusionDutyNamed duty = (ConclusionDutyNamed) event;
        SessionFacts session = references.session(duty.sessionId());
        return session.held()
                .map(SessionHeld::chair)
                .filter(chair -> session.duties().contains(duty))
                .map(chair -> new Issuance(
                        duty.directive(),
                        chair.unit(),
                        duty.text(),
                        duty.concerned(),
                        new ConclusionOf(duty.sessionId(), duty.conclusion()),
                        duty.lead(),
                        duty.cooperating(),
                        duty.deadline(),
                        occurredOn));
    }
}
