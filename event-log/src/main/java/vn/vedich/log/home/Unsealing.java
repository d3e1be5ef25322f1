package vn.vedich.log.home;

import static vn.vedich.log.home.ErasableForm.TEXT;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.export.Unsealed;

/** Puts the texts that are still there back into the stored JSON of one event; an erased one reads as null. */
public final class Unsealing {

    private final @Nullable String storedTexts;
    private @Nullable JsonNode texts;

    /** @param storedTexts as {@link SealedCommit.SealedEvent#texts}, or what erasing left of it */
    public Unsealing(@Nullable String storedTexts) {
        this.storedTexts = storedTexts;
    }

    /** The JSON with {@code {"erasable":…}} wherever the stored form has {@code {"sealed":…}}. */
    public String unseal(String storedJson) {
        return Unsealed.json(storedJson, this::textOf);
    }

    private @Nullable String textOf(String hash) {
        JsonNode text = texts().path(hash).path(TEXT);
        return text.isString() ? text.stringValue() : null;
    }

    private JsonNode texts() {
        if (texts == null) {
            texts = storedTexts == null ? JsonNodeFactory.instance.objectNode() : CanonicalJson.parse(storedTexts);
        }
        return texts;
    }
}
