package vn.vedich.command.desk;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import vn.vedich.command.decision.Command;

/** Every command names its subject; the aggregate's identifier is the subject's stream. */
public final class Target implements CommandTargetResolver {

    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        if (message.getPayload() instanceof Command command) {
            return new VersionedAggregateIdentifier((Object) command.subject().stream(), null);
        }
        throw new IllegalArgumentException("no command of ours: " + message.getCommandName());
    }
}
