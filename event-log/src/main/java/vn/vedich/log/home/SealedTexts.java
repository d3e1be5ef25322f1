package vn.vedich.log.home;

import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;

/** The texts of one event, as they are kept apart from it. */
public final class SealedTexts {

    private final ObjectNode texts;

    /** @param stored as {@link SealedCommit.SealedEvent#texts}, or what erasing left of it */
    public SealedTexts(String stored) {
        this.texts = CanonicalJson.parse(stored).asObject();
    }

    public boolean has(String hash) {
        return texts.has(hash);
    }

    /** The others, in the same form; an empty object when there is no other. */
    public String without(String hash) {
        ObjectNode others = texts.deepCopy();
        others.remove(hash);
        return CanonicalJson.write(others);
    }
}
