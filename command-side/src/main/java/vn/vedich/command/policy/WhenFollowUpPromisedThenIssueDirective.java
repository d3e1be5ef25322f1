package vn.vedich.command.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.FollowUpPromised;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;

/**
 * What was promised for a request that was agreed to becomes a directive to the unit that promised it, issued by the unit above.
 * What papers tell of is issued by what they tell.
 */
final class WhenFollowUpPromisedThenIssueDirective implements Policy {

    private final Undone promised = new Undone("request.FollowUpPromised");
    private final EventCodec codec;
    private final References references;
    private final OwnCommands commands;

    WhenFollowUpPromisedThenIssueDirective(EventCodec codec, References references, OwnCommands commands) {
        this.codec = codec;
        this.references = references;
        this.commands = commands;
    }

    @Override
    public void hear(StoredEvent event) {
        promised.hear(event);
    }

    @Override
    public void act(LocalDate today) {
        promised.settle(event -> {
            Told told = Told.of(event, codec);
            return told.isRetold()
                    || issuance(told)
                            .map(directive -> directive.giveOnce(commands, references, told))
                            .orElse(true);
        });
    }

    /** Empty when the promise, or the request, stands no more. */
    private Optional<Issuance> issuance(Told told) {
        FollowUpPromised promise = (FollowUpPromised) codec.read(told.event());
        RequestFacts request = references.request(promise.requestId());
        return request.raised()
                .map(RequestRaised::unitId)
                .filter(_ -> request.ledger().events(FollowUpPromised.class).anyMatch(promise::equals))
                .map(asking -> new Issuance(
                        promise.directive(),
                        above(promise.by(), promise.on()),
                        promise.text(),
                        List.of(asking),
                        null,
                        promise.by(),
                        List.of(),
                        promise.deadline(),
                        promise.on().toString()));
    }

    /** The unit above on that day; the unit itself where none is. */
    private UnitId above(UnitId unit, LocalDate day) {
        return references.unit(unit).parents().on(day).orElse(unit);
    }
}
