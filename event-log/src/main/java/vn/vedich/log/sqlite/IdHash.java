package vn.vedich.log.sqlite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.Hashed;

/** Makes a number of an id. Two ids may have the same one: what is found by it is compared with the id itself. */
@FunctionalInterface
interface IdHash {

    long of(String id);

    /** The first 8 bytes of the SHA-256 of the id's UTF-8 bytes, as a signed big-endian number. Stored: never changed. */
    static IdHash sha256() {
        return id -> ByteBuffer.wrap(Hashed.sha256().digest(id.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    /** Takes an entry of {@code ids}: an id of this hash belongs to the event at this position or to its commit. */
    @FunctionalInterface
    interface Entries {
        void add(long hash, long position);
    }

    /**
     * The entries of one event. An event that has the id of the commit that it begins shares its entry.
     *
     * @param commandId of the commit that begins with the event; null when it began before
     */
    default void entries(long position, String eventId, @Nullable String commandId, Entries entries) {
        long hash = of(eventId);
        entries.add(hash, position);
        if (commandId != null && !commandId.equals(eventId)) {
            long ofCommand = of(commandId);
            if (ofCommand != hash) {
                entries.add(ofCommand, position);
            }
        }
    }
}
