package vn.vedich.log.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;

/** The questions that can be asked of the log. Throws {@link StoreFailed}. */
final class LogReading {

    private static final int FIRST_CHUNK = 32;
    private static final int LARGEST_CHUNK = 256;
    private static final int NEAR = 32;

    private final CommitStore store;
    private final FreshReads fresh;
    private final LogEnd end;
    private final KnownTail known;
    private final Patience patience;

    LogReading(FreshReads fresh, LogEnd end, Patience patience) {
        this.store = fresh.store();
        this.fresh = fresh;
        this.end = end;
        this.known = fresh.known();
        this.patience = patience;
    }

    long head() {
        return end.find().head();
    }

    List<PlacedEvent> read(long fromPosition, int limit) {
        requireBounds("position", fromPosition, limit);
        Tail tail = known.get();
        if (fromPosition > tail.head()) {
            tail = end.find();
        }
        return fromPosition > tail.head() ? List.of() : known(fromPosition, limit, tail.nextPosition());
    }

    /** Of events that are there. */
    private List<PlacedEvent> known(long fromPosition, int limit, long endPosition) {
        Page page = new Page(limit);
        long next = fromPosition;
        int chunk = FIRST_CHUNK;
        boolean goesOn = true;
        while (goesOn && page.hasRoom() && next < endPosition) {
            long to = Math.min(endPosition, next + Math.min(chunk, page.room()));
            next = add(store.commits(Lookup.beginningIn(next, to), page.charactersLeft()), next, page);
            if (page.isEmpty()) {
                next = add(List.of(holding(fromPosition)), fromPosition, page);
                to = next;
            }
            goesOn = next >= to;
            chunk = Math.min(LARGEST_CHUNK, chunk * 2);
        }
        return page.events();
    }

    private static long add(List<PlacedCommit> commits, long from, Page page) {
        long next = from;
        for (PlacedCommit commit : commits) {
            if (commit.holds(next)) {
                add(commit, next, page);
                next = commit.nextPosition();
            }
        }
        return next;
    }

    private static void add(PlacedCommit commit, long fromPosition, Page page) {
        for (long position = fromPosition; position < commit.nextPosition() && page.hasRoom(); position++) {
            page.add(new PlacedEvent(commit, (int) (position - commit.firstPosition())));
        }
    }

    /** The commit that an event belongs to which is in the log. */
    PlacedCommit holding(long position) {
        Patience.Tries tries = patience.start();
        do {
            long nearest = Math.max(0, position - NEAR + 1);
            Optional<PlacedCommit> holding = holding(position, nearest, position + 1)
                    .or(() -> holding(position, Math.max(0, position - Commit.MAX_EVENTS + 1), nearest));
            if (holding.isPresent()) {
                return holding.get();
            }
        } while (tries.again());
        throw new StoreFailed("the store does not show position " + position + ", which it showed before", null);
    }

    private Optional<PlacedCommit> holding(long position, long from, long to) {
        return store.outlines(Lookup.beginningIn(from, to)).stream()
                .filter(commit -> commit.firstPosition() <= position && position < commit.nextPosition())
                .findFirst()
                .flatMap(this::whole);
    }

    private Optional<PlacedCommit> whole(CommitOutline outline) {
        long first = outline.firstPosition();
        return store.commits(Lookup.beginningIn(first, first + 1), Long.MAX_VALUE).stream()
                .findFirst();
    }

    OptionalLong lastSequence(String stream) {
        long last = new SequenceSearch(fresh, stream).last(-1, Long.MAX_VALUE);
        return last < 0 ? OptionalLong.empty() : OptionalLong.of(last);
    }

    List<PlacedEvent> readStream(String stream, long fromSequence, int limit) {
        requireBounds("sequence", fromSequence, limit);
        Page page = new Page(limit);
        Patience.Tries tries = patience.start();
        long next = fromSequence;
        int chunk = FIRST_CHUNK;
        boolean goesOn = fromSequence <= Long.MAX_VALUE - limit;
        while (goesOn && page.hasRoom()) {
            long to = next + Math.min(chunk, page.room());
            next = addOf(stream, eventsOf(stream, next, to, page.charactersLeft()), next, page);
            goesOn = next >= to;
            chunk = Math.min(LARGEST_CHUNK, chunk * 2);
            if (page.isEmpty() && exists(stream, fromSequence)) {
                requireMore(tries, stream);
                goesOn = true;
                chunk = 1;
            }
        }
        return page.events();
    }

    private static void requireMore(Patience.Tries tries, String stream) {
        if (!tries.again()) {
            throw new StoreFailed("the store does not show of stream " + stream + " what it showed before", null);
        }
    }

    private static long addOf(String stream, List<PlacedEvent> events, long from, Page page) {
        long next = from;
        for (PlacedEvent event : events) {
            if (stream.equals(event.event().stream()) && event.event().sequence() == next && page.hasRoom()) {
                page.add(event);
                next++;
            }
        }
        return next;
    }

    private List<PlacedEvent> eventsOf(String stream, long from, long to, long characters) {
        List<String> places = LongStream.range(from, to)
                .mapToObj(sequence -> Places.of(stream, sequence))
                .toList();
        List<PlacedEvent> events = new ArrayList<>();
        for (PlacedCommit commit : store.commits(Lookup.places(places), characters)) {
            for (int i = 0; i < commit.commit().events().size(); i++) {
                events.add(new PlacedEvent(commit, i));
            }
        }
        return events;
    }

    /** A read that found nothing may have been answered by a server that is behind. */
    private boolean exists(String stream, long sequence) {
        String place = Places.of(stream, sequence);
        return fresh.outlines(Lookup.places(List.of(place))).stream()
                .flatMap(commit -> commit.events().stream())
                .anyMatch(event -> event.place().equals(place));
    }

    Optional<PlacedCommit> commit(String commandId) {
        Lookup lookup = Lookup.commands(List.of(commandId));
        Optional<PlacedCommit> found =
                store.commits(lookup, Long.MAX_VALUE).stream().findFirst();
        if (found.isPresent()) {
            return found;
        }
        return fresh.outlines(lookup).stream()
                .filter(commit -> commit.command().equals(commandId))
                .findFirst()
                .map(commit -> holding(commit.firstPosition()));
    }

    /** A binary search: the time of recording never goes back. */
    long positionBefore(Instant time) {
        long before = -1;
        long notBefore = head() + 1;
        while (before + 1 < notBefore) {
            CommitOutline middle = holding(before + (notBefore - before) / 2).outline();
            if (middle.recordedAt().isBefore(time)) {
                before = middle.nextPosition() - 1;
            } else {
                notBefore = middle.firstPosition();
            }
        }
        return before;
    }

    private static void requireBounds(String what, long from, int limit) {
        if (from < 0) {
            throw new IllegalArgumentException("reading starts at " + what + " 0 or later, not at " + from);
        }
        if (limit < 1 || limit > EventLog.MAX_READ) {
            throw new IllegalArgumentException("one read takes 1 to " + EventLog.MAX_READ + " events, not " + limit);
        }
    }

    /** What one read answers with: bounded in number and in size, but one event at the least. */
    private static final class Page {
        private final List<PlacedEvent> events = new ArrayList<>();
        private final int limit;
        private long characters;

        private Page(int limit) {
            this.limit = limit;
        }

        private void add(PlacedEvent event) {
            events.add(event);
            characters += event.characters();
        }

        private boolean hasRoom() {
            return events.size() < limit && characters < EventLog.MAX_READ_BYTES;
        }

        private int room() {
            return limit - events.size();
        }

        private boolean isEmpty() {
            return events.isEmpty();
        }

        private long charactersLeft() {
            return EventLog.MAX_READ_BYTES - characters;
        }

        private List<PlacedEvent> events() {
            return events;
        }
    }
}
