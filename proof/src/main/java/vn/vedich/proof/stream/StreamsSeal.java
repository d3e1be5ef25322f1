package vn.vedich.proof.stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.StrictBase64;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.tree.Hash;

/**
 * What an event {@code log.StreamsSealed} says: the map of streams as the first positions of the log make it. The seals
 * stand in the log in their order, number k of {@code upTo = k * INTERVAL} at that position or after it, of no stream.
 *
 * @param upTo how many positions it covers, from 0: a multiple of {@link #INTERVAL}
 * @param streams how many streams they have
 * @param root of the map
 */
public record StreamsSeal(long upTo, long streams, Hash root) {

    public static final String EVENT_NAME = "log.StreamsSealed";
    public static final int REVISION = 1;

    /** After how many positions of the log there is another seal. */
    public static final int INTERVAL = 1_024;

    /** @throws UnacceptableNote when a log has no such seal */
    public StreamsSeal {
        if (upTo <= 0 || upTo % INTERVAL != 0 || streams < 0 || streams > upTo) {
            throw new UnacceptableNote("a seal covers a multiple of " + INTERVAL + " positions");
        }
    }

    /** Whether a log of this size is to be sealed again, when its last seal covers so many positions (0: no seal yet). */
    public static boolean isDue(long lastUpTo, long size) {
        return size - lastUpTo >= INTERVAL;
    }

    /** @throws UnacceptableNote when it is not, to the byte, what {@link #payload} makes of a seal */
    public static StreamsSeal parse(String payload) {
        try {
            JsonNode json = CanonicalJson.parse(payload);
            Hash root = Hash.of(StrictBase64.decodeUrl(json.path("root").asString("")));
            StreamsSeal seal = new StreamsSeal(
                    json.path("upTo").asLong(0), json.path("streams").asLong(-1), root);
            if (seal.payload().equals(payload)) {
                return seal;
            }
        } catch (UnacceptableNote e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("a seal that is not in its form", e);
        }
        throw new UnacceptableNote("a seal that is not in its form");
    }

    /** Canonical JSON. */
    public String payload() {
        return CanonicalJson.write(JsonNodeFactory.instance
                .objectNode()
                .put("upTo", upTo)
                .put("streams", streams)
                .put("root", StrictBase64.encodeUrl(root.bytes())));
    }

    /** Whether this leaf is of such an event. */
    public static boolean isSeal(Leaf leaf) {
        return leaf.name().equals(EVENT_NAME);
    }

    /**
     * The seal that this leaf stands for.
     *
     * @param payload the text whose hash is in the leaf
     * @throws UnacceptableNote when it is none, or the payload is not this leaf's
     */
    public static StreamsSeal of(Leaf leaf, String payload) {
        if (!isSeal(leaf) || leaf.revision() != REVISION || leaf.stream() != null) {
            throw new UnacceptableNote("the event at position " + leaf.position() + " is no seal");
        }
        if (!Hashed.of(payload).equals(leaf.payload())) {
            throw new UnacceptableNote("the payload is not that of the seal at position " + leaf.position());
        }
        StreamsSeal seal = parse(payload);
        if (seal.upTo > leaf.position()) {
            throw new UnacceptableNote("the seal at position " + leaf.position() + " covers what comes after it");
        }
        return seal;
    }
}
