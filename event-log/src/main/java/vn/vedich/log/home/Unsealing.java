package vn.vedich.log.home;

import static vn.vedich.log.home.ErasableForm.ERASABLE;
import static vn.vedich.log.home.ErasableForm.SEALED;
import static vn.vedich.log.home.ErasableForm.TEXT;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.NewEvent;
import vn.vedich.log.StoredEvent;
import vn.vedich.proof.CanonicalJson;

/** Puts the texts that are still there back into the stored JSON of one event; an erased one reads as null. */
public final class Unsealing {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String MARK = "\"" + SEALED + "\":";

    private final @Nullable String storedTexts;
    private @Nullable JsonNode texts;

    /** @param storedTexts as {@link SealedCommit.SealedEvent#texts}, or what erasing left of it */
    public Unsealing(@Nullable String storedTexts) {
        this.storedTexts = storedTexts;
    }

    /** The event as readers of the log know it. */
    public static StoredEvent unsealed(CoveredEvent covered) {
        NewEvent event = covered.event();
        Unsealing texts = new Unsealing(covered.texts());
        return new StoredEvent(
                covered.position(),
                RecordedTime.read(covered.recordedAt()),
                event.eventId(),
                event.name(),
                event.revision(),
                event.stream(),
                event.streamType(),
                event.sequence(),
                event.occurredOn(),
                event.reportedOn(),
                texts.unseal(event.provenance()),
                texts.unseal(event.payload()));
    }

    /** The JSON with {@code {"erasable":…}} wherever the stored form has {@code {"sealed":…}}. */
    public String unseal(String storedJson) {
        if (!storedJson.contains(MARK)) {
            return storedJson;
        }
        return CanonicalJson.write(unsealed(CanonicalJson.parse(storedJson)));
    }

    private JsonNode unsealed(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = NODES.arrayNode();
            node.values().forEach(element -> array.add(unsealed(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        return node.has(SEALED) ? textOf(node.path(SEALED).stringValue()) : unsealedProperties(node);
    }

    private JsonNode unsealedProperties(JsonNode object) {
        ObjectNode copy = NODES.objectNode();
        object.properties().forEach(property -> copy.set(property.getKey(), unsealed(property.getValue())));
        return copy;
    }

    private JsonNode textOf(String hash) {
        JsonNode text = texts().path(hash).path(TEXT);
        return NODES.objectNode().set(ERASABLE, text.isString() ? text : NODES.nullNode());
    }

    private JsonNode texts() {
        if (texts == null) {
            texts = storedTexts == null ? NODES.objectNode() : CanonicalJson.parse(storedTexts);
        }
        return texts;
    }
}
