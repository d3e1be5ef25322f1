package vn.vedich.bundle.form;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.EventType;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.export.UnacceptableEvent;
import vn.vedich.proof.export.Unsealed;

/** Reads the domain's events from what an export says of them. */
public final class StoredEvents {

    private static final JsonMapper MAPPER = mapper();

    private StoredEvents() {}

    private static JsonMapper mapper() {
        JsonMapper.Builder builder = JsonMapper.builder();
        KernelJson.applyTo(builder);
        return builder.build();
    }

    /**
     * The event with its entry; texts that were erased are erased texts.
     *
     * @throws UnacceptableEvent when this program does not know the event's name in this revision, or it is not in its form
     */
    public static Recorded<Event> read(RevealedEvent revealed) {
        Event event = event(revealed.leaf(), unsealed(revealed, revealed.payload()));
        try {
            return new Recorded<>(entry(revealed), event);
        } catch (JacksonException | InvalidValue e) {
            throw new UnacceptableEvent("its provenance is not in its form", e);
        }
    }

    /**
     * The event alone, as if all its texts had been erased.
     *
     * @param payload as it is stored
     * @throws UnacceptableEvent as {@link #read}
     */
    public static Event withoutTexts(Leaf leaf, String payload) {
        return event(leaf, Unsealed.json(payload, hash -> null));
    }

    private static Event event(Leaf leaf, String unsealed) {
        EventType type = type(leaf)
                .orElseThrow(() -> new UnacceptableEvent(
                        "this program does not know " + leaf.name() + " of revision " + leaf.revision()));
        try {
            Event event = MAPPER.readValue(unsealed, type.type());
            if (!event.subject().stream().equals(leaf.stream())) {
                throw new UnacceptableEvent("it is about another subject than its stream");
            }
            return event;
        } catch (JacksonException | InvalidValue e) {
            throw new UnacceptableEvent("it is not written in the form of " + leaf.name(), e);
        }
    }

    private static Entry entry(RevealedEvent revealed) {
        Leaf leaf = revealed.leaf();
        return new Entry(
                new EntryId(leaf.eventId()),
                DayOrMonth.of(leaf.occurredOn()),
                Optional.ofNullable(leaf.reportedOn()).map(DayOrMonth::of).orElse(null),
                MAPPER.readValue(unsealed(revealed, revealed.provenance()), Provenance.class));
    }

    private static String unsealed(RevealedEvent revealed, String json) {
        return Unsealed.json(json, revealed.texts().texts()::get);
    }

    private static Optional<EventType> type(Leaf leaf) {
        return Vocabulary.all().stream()
                .filter(type -> type.name().equals(leaf.name()) && type.revision() == leaf.revision())
                .findFirst();
    }
}
