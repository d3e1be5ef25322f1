package vn.vedich.command.policy;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.command.decision.References;
import vn.vedich.log.EventHeading;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

/** Issues a directive for each event of a kind, once. What papers tell of is issued by what they tell. */
abstract class IssuingWhatWasNamed implements Policy {

    private final Undone named;
    private final EventCodec codec;
    private final References references;
    private final OwnCommands commands;

    /** @param name of the events that name what is to be done */
    IssuingWhatWasNamed(String name, EventLog log, EventCodec codec, References references, OwnCommands commands) {
        this.named =
                new Undone(log, name, entry -> OwnCommands.firstEntry(Issuance.command(entry)), commands.figures());
        this.codec = codec;
        this.references = references;
        this.commands = commands;
    }

    @Override
    public final void hear(EventHeading event) {
        named.hear(event);
    }

    @Override
    public final void act(LocalDate today) {
        named.settle(event -> {
            Told told = Told.of(event, codec);
            return told.isRetold()
                    || issuance(codec.read(event), event.occurredOn())
                            .map(directive -> directive.giveOnce(commands, references, told))
                            .orElse(true);
        });
    }

    /** What is to be issued; empty when what the event says, or what that rests on, stands no more. */
    abstract Optional<Issuance> issuance(Object event, String occurredOn);
}
