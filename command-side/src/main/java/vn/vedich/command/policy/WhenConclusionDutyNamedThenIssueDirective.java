package vn.vedich.command.policy;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.SessionEvent.ConclusionDutyNamed;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;

/** What a conclusion wants done becomes a directive of the unit in the chair. What papers tell of is issued by what they tell. */
final class WhenConclusionDutyNamedThenIssueDirective implements Policy {

    private final Undone named = new Undone("session.ConclusionDutyNamed");
    private final EventCodec codec;
    private final References references;
    private final OwnCommands commands;

    WhenConclusionDutyNamedThenIssueDirective(EventCodec codec, References references, OwnCommands commands) {
        this.codec = codec;
        this.references = references;
        this.commands = commands;
    }

    @Override
    public void hear(StoredEvent event) {
        named.hear(event);
    }

    @Override
    public void act(LocalDate today) {
        named.settle(event -> {
            Told told = Told.of(event, codec);
            return told.isRetold()
                    || issuance(told)
                            .map(directive -> directive.giveOnce(commands, references, told))
                            .orElse(true);
        });
    }

    /** Empty when the duty, or the session, stands no more. */
    private Optional<Issuance> issuance(Told told) {
        ConclusionDutyNamed duty = (ConclusionDutyNamed) codec.read(told.event());
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
                        told.event().occurredOn()));
    }
}
