package vn.vedich.proof.checkpoint;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.UnacceptableJson;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;

/**
 * What an event {@code log.KeyRotated} says: the log signs with another key from the checkpoint on that covers it.
 *
 * @param from the key that signed before
 * @param to the key that signs from then on; of the same name
 */
public record KeyRotation(VerifierKey from, VerifierKey to) {

    public static final String EVENT_NAME = "log.KeyRotated";
    public static final int REVISION = 1;

    /** @throws UnacceptableNote when one log can't have both keys, one after the other */
    public KeyRotation {
        boolean signBoth = from.type() == KeyType.ED25519 && to.type() == KeyType.ED25519;
        if (!signBoth || !from.name().equals(to.name()) || from.equals(to)) {
            throw new UnacceptableNote("a rotation goes from one Ed25519 key of a log to another of the same name");
        }
    }

    /** Whether this leaf is of such an event. */
    public static boolean isRotation(Leaf leaf) {
        return leaf.name().equals(EVENT_NAME);
    }

    /**
     * The rotation that this leaf stands for.
     *
     * @param payload the text whose hash is in the leaf
     * @throws UnacceptableNote when it is none, or the payload is not this leaf's
     */
    public static KeyRotation of(Leaf leaf, String payload) {
        if (!isRotation(leaf) || leaf.revision() != REVISION || leaf.stream() != null) {
            throw new UnacceptableNote("the event at position " + leaf.position() + " rotates no key");
        }
        if (!Hashed.of(payload).equals(leaf.payload())) {
            throw new UnacceptableNote("the payload is not that of the rotation at position " + leaf.position());
        }
        return parse(payload);
    }

    /** @throws UnacceptableNote when it is not, to the byte, what {@link #payload} makes of a rotation */
    public static KeyRotation parse(String payload) {
        try {
            JsonNode json = CanonicalJson.parse(payload);
            KeyRotation rotation = new KeyRotation(
                    VerifierKey.parse(json.path("from").asString("")),
                    VerifierKey.parse(json.path("to").asString("")));
            if (rotation.payload().equals(payload)) {
                return rotation;
            }
        } catch (UnacceptableJson e) {
            throw new UnacceptableNote("a rotation that is no JSON", e);
        }
        throw new UnacceptableNote("a rotation that is not in its form");
    }

    /** Canonical JSON. */
    public String payload() {
        return CanonicalJson.write(
                JsonNodeFactory.instance.objectNode().put("from", from.line()).put("to", to.line()));
    }
}
