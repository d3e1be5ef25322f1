package vn.vedich.proof;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

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

    /**
     * The entry of the log, as anyone can hash it.
     *
     * @throws UnacceptableJson when a text has half a surrogate pair or a number is beyond ±(2^53 − 1)
     */
    public byte[] bytes() {
        return LeafWriter.write(this).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads an entry of the log.
     *
     * @throws UnacceptableLeaf when these are not, to the byte, what {@link #bytes} makes of a leaf
     */
    public static Leaf parse(byte[] bytes) {
        return LeafReader.read(bytes);
    }
}
