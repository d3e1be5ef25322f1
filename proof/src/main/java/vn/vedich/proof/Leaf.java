package vn.vedich.proof;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the proof covers of one event: its envelope, with hashes in place of provenance and payload. Its bytes are JSON in
 * the canonical form of RFC 8785; what is null is left out. An erasable text enters only as its salted hash, inside of what
 * {@code provenance} and {@code payload} are hashes of: erasing it changes no leaf.
 *
 * @param position dense from 0; the leaf's index in the tree
 * @param commandId of the commit that the event came with
 * @param fingerprint salted hash of the command's body, as {@link SaltedHash} writes it; null when none was kept
 * @param revision of the payload's form, from 1
 * @param stream null for an event of no stream, as are {@code streamType} and {@code sequence} then
 * @param sequence of the event in its stream, dense from 0
 * @param occurredOn a day or a month
 * @param reportedOn a day or a month; null when not attested
 * @param recordedAt UTC in microseconds, of one fixed width: {@code 2026-11-23T02:03:04.000005Z}
 * @param provenance hash of the stored provenance: {@link Hashed#of}
 * @param payload hash of the stored payload, likewise
 */
public record Leaf(
        long position,
        String commandId,
        @Nullable String fingerprint,
        String eventId,
        String name,
        int revision,
        @Nullable String stream,
        @Nullable String streamType,
        @Nullable Long sequence,
        String occurredOn,
        @Nullable String reportedOn,
        String recordedAt,
        String provenance,
        String payload) {

    /** The form of these leaves, written into each. Another form will have another number. */
    public static final int FORM = 1;

    /** The entry of the log, as anyone can hash it. */
    public byte[] bytes() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("leaf", FORM)
                .put("position", position)
                .put("commandId", commandId)
                .put("eventId", eventId)
                .put("name", name)
                .put("revision", revision)
                .put("occurredOn", occurredOn)
                .put("recordedAt", recordedAt)
                .put("provenance", provenance)
                .put("payload", payload);
        putIfKnown(json, "fingerprint", fingerprint);
        putIfKnown(json, "stream", stream);
        putIfKnown(json, "streamType", streamType);
        putIfKnown(json, "reportedOn", reportedOn);
        if (sequence != null) {
            json.put("sequence", sequence);
        }
        return CanonicalJson.write(json).getBytes(StandardCharsets.UTF_8);
    }

    private static void putIfKnown(ObjectNode json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
