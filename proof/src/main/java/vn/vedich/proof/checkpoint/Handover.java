package vn.vedich.proof.checkpoint;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.StrictBase64;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.tree.Consistency;
import vn.vedich.proof.tree.Hash;
import vn.vedich.proof.tree.Inclusion;

/**
 * That a log went over from one key to another, tied to one tree of it; its form is described in {@code
 * docs/reference/proof-formats.md}.
 *
 * @param leaf of the event {@code log.KeyRotated}
 * @param payload the text whose hash is in the leaf
 * @param path from the leaf's sibling to the root's child, in the tree of the checkpoint
 * @param checkpoint the first one that covers the event: both keys signed it
 * @param size of the tree that this is tied to, from 1: smaller or larger than the checkpoint's
 * @param growth that the larger of these two trees begins with the smaller one
 */
public record Handover(
        Leaf leaf, String payload, List<Hash> path, SignedNote checkpoint, long size, List<Hash> growth) {

    /** The form of these lines, written into each. Another form will have another number. */
    public static final int FORM = 1;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    public Handover {
        path = List.copyOf(path);
        growth = List.copyOf(growth);
    }

    /** The keys that it goes from and to, by the word of the event alone. */
    public KeyRotation rotation() {
        return KeyRotation.of(leaf, payload);
    }

    /** The size of the tree that both keys signed. */
    public long signedSize() {
        return Checkpoint.parse(checkpoint.text()).size();
    }

    /**
     * What the event says, once all of this holds: both keys signed a tree that has it, and that tree and the other one are of
     * one history.
     *
     * @param other the tree that this must be tied to
     * @throws UnacceptableNote when it does not hold; the message says what
     */
    KeyRotation heldTo(Checkpoint other) {
        KeyRotation rotation = rotation();
        Checkpoint signed =
                Checkpoint.open(checkpoint, List.of(rotation.from())).checkpoint();
        Checkpoint.open(checkpoint, List.of(rotation.to()));
        require(signed.origin().equals(other.origin()), "is of another log: " + signed.origin());
        require(
                size == other.size(),
                "is tied to the tree of " + size + " events, and must be to that of " + other.size());
        require(
                Inclusion.holds(leaf.position(), signed.size(), Hash.ofLeaf(leaf.bytes()), path, signed.root()),
                "is not in the tree that both keys signed");
        require(areOneHistory(signed, other), "is of another history than the checkpoint");
        return rotation;
    }

    private boolean areOneHistory(Checkpoint signed, Checkpoint other) {
        return signed.size() <= other.size()
                ? Consistency.holds(signed.size(), signed.root(), other.size(), other.root(), growth)
                : Consistency.holds(other.size(), other.root(), signed.size(), signed.root(), growth);
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new UnacceptableNote("the hand-over at position " + leaf.position() + " " + otherwise);
        }
    }

    /** Canonical JSON, on one line. */
    public String write() {
        ObjectNode json = NODES.objectNode()
                .put("checkpoint", checkpoint.write())
                .put("handover", FORM)
                .put("leaf", StrictBase64.encode(leaf.bytes()))
                .put("payload", payload)
                .put("size", size);
        json.set("growth", hashes(growth));
        json.set("path", hashes(path));
        return CanonicalJson.write(json);
    }

    private static ArrayNode hashes(List<Hash> hashes) {
        ArrayNode array = NODES.arrayNode();
        hashes.forEach(hash -> array.add(hash.toString()));
        return array;
    }

    /** @throws UnacceptableNote when it is not, to the byte, what {@link #write} makes of a hand-over */
    public static Handover parse(String line) {
        try {
            JsonNode json = CanonicalJson.parse(line);
            Handover handover = new Handover(
                    Leaf.parse(StrictBase64.decode(json.path("leaf").asString(""))),
                    json.path("payload").asString(""),
                    hashes(json.path("path")),
                    SignedNote.parse(json.path("checkpoint").asString("").getBytes(StandardCharsets.UTF_8)),
                    json.path("size").asLong(-1),
                    hashes(json.path("growth")));
            if (handover.write().equals(line)) {
                return handover;
            }
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("a hand-over that is not in its form: " + e.getMessage(), e);
        }
        throw new UnacceptableNote("a hand-over that is not in its form");
    }

    private static List<Hash> hashes(JsonNode array) {
        return array.values().stream()
                .map(hash -> Hash.parse(hash.asString("")))
                .toList();
    }
}
