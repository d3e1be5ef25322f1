package vn.vedich.command.rights;

import java.util.stream.Stream;
import vn.vedich.command.decision.References;
import vn.vedich.command.subscription.SubscriptionCommand;
import vn.vedich.command.subscription.SubscriptionCommand.EndDigest;
import vn.vedich.command.subscription.SubscriptionCommand.OpenFeed;
import vn.vedich.command.subscription.SubscriptionCommand.RevokeFeed;
import vn.vedich.command.subscription.SubscriptionCommand.SubscribeToDigest;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.subscription.Begun;

/** The units that commands to subscriptions concern. */
final class ConcernsOfSubscriptions {

    private ConcernsOfSubscriptions() {}

    static Concern of(SubscriptionCommand command, References references) {
        Stream<UnitId> there = references.subscription(command.subscriptionId()).begun().map(Begun::unitId).stream();
        return switch (command) {
            case OpenFeed c -> Concern.about(Stream.concat(Stream.of(c.unitId()), there));
            case SubscribeToDigest c -> Concern.about(Stream.concat(Stream.of(c.unitId()), there));
            case RevokeFeed _, EndDigest _ -> Concern.ofSubject(there);
        };
    }
}
