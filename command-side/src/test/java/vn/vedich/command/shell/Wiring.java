package vn.vedich.command.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.KnownReferences;
import vn.vedich.command.decision.Recorded;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.ledger.Entry;

/**
 * An aggregate on Axon's fixture: given events come with their envelopes, a command comes with its act, and it is found
 * by its subject's stream. Immutable. The fixture has no serializer, so names and JSON forms are tested elsewhere.
 */
public final class Wiring<A> {

    private final Class<A> aggregate;
    private final List<Recorded> history;

    private Wiring(Class<A> aggregate, List<Recorded> history) {
        this.aggregate = aggregate;
        this.history = List.copyOf(history);
    }

    public static <A> Wiring<A> of(Class<A> aggregate) {
        return new Wiring<>(aggregate, List.of());
    }

    /** Recorded as an entry of that id; of the command's subject or of one that it refers to. */
    public Wiring<A> given(String entry, Event event) {
        List<Recorded> longer = new ArrayList<>(history);
        longer.add(new Recorded(Acts.ordinary().entry(entry), event));
        return new Wiring<>(aggregate, longer);
    }

    public ResultValidator<A> when(Command command, Acts how) {
        return when(command, how.act());
    }

    public ResultValidator<A> when(Command command, Act act) {
        AggregateTestFixture<A> fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(new KnownReferences(history));
        fixture.registerCommandTargetResolver(message ->
                new VersionedAggregateIdentifier((Object) ((Command) message.getPayload()).subject().stream(), null));
        return fixture.given(envelopesOf(command)).when(command, Map.of(Act.KEY, act));
    }

    private List<EventMessage<?>> envelopesOf(Command command) {
        return history.stream()
                .filter(recorded -> recorded.event().subject().equals(command.subject()))
                .<EventMessage<?>>map(Wiring::envelope)
                .toList();
    }

    private static EventMessage<Event> envelope(Recorded recorded) {
        Entry entry = recorded.entry();
        Map<String, Object> facts = new HashMap<>();
        facts.put(Entry.EVENT_ID, entry.id().value());
        facts.put(Entry.OCCURRED_ON, entry.occurredOn().toString());
        facts.put(Entry.PROVENANCE, entry.provenance());
        return new GenericEventMessage<>(recorded.event(), MetaData.from(facts));
    }
}
