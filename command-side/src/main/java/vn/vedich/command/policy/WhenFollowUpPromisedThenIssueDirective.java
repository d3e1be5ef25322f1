package vn.vedich.command.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.FollowUpPromised;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

/** What was promised for a request that was agreed to becomes a directive to the unit that promised it, issued by the unit above. */
final class WhenFollowUpPromisedThenIssueDirective extends IssuingWhatWasNamed {

    private final References references;

    WhenFollowUpPromisedThenIssueDirective(
            EventLog log, EventCodec codec, References references, OwnCommands commands) {
        super("request.FollowUpPromised", log, codec, references, commands);
        this.references = references;
    }

    @Override
    Optional<Issuance> issuance(Object event, String occurredOn) {
        FollowUpPromised promise = (FollowUpPromised) event;
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
