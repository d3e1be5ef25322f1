package vn.vedich.log.mongo;

import java.util.ArrayList;
import java.util.List;
import vn.vedich.log.EventLog;

/** What one read answers with: bounded in number and in size, but one event at the least. */
final class Page<E> {
    /** How many commits are asked for at first; more once it shows that they are small. */
    static final int FIRST_CHUNK = 32;

    private static final int LARGEST_CHUNK = 256;

    private final List<E> events = new ArrayList<>();
    private final int limit;
    private long characters;

    Page(int limit) {
        this.limit = limit;
    }

    void add(E event, long size) {
        events.add(event);
        characters += size;
    }

    boolean hasRoom() {
        return events.size() < limit && characters < EventLog.MAX_READ_BYTES;
    }

    int room() {
        return limit - events.size();
    }

    boolean isEmpty() {
        return events.isEmpty();
    }

    long charactersLeft() {
        return EventLog.MAX_READ_BYTES - characters;
    }

    List<E> events() {
        return events;
    }

    static int nextChunk(int chunk) {
        return Math.min(LARGEST_CHUNK, chunk * 2);
    }

    static void requireBounds(String what, long from, int limit) {
        if (from < 0) {
            throw new IllegalArgumentException("reading starts at " + what + " 0 or later, not at " + from);
        }
        if (limit < 1 || limit > EventLog.MAX_READ) {
            throw new IllegalArgumentException("one read takes 1 to " + EventLog.MAX_READ + " events, not " + limit);
        }
    }
}
