package vn.vedich.log.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.vedich.log.Commit;
import vn.vedich.log.EventHeading;

/** The questions that can be asked of the log. Throws {@link StoreFailed}. */
final class LogReading {

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
        return read(new EventForm.Whole(store), fromPosition, limit);
    }

    List<EventHeading> readHeadings(long fromPosition, int limit) {
        return read(new EventForm.Heading(store), fromPosition, limit);
    }

    private <C extends Placed, E> List<E> read(EventForm<C, E> form, long fromPosition, int limit) {
        Page.requireBounds("position", fromPosition, limit);
        Tail tail = known.get();
        if (fromPosition > tail.head()) {
            tail = end.find();
        }
        return fromPosition > tail.head() ? List.of() : known(form, fromPosition, limit, tail.nextPosition());
    }

    /** Of events that are there. */
    private <C extends Placed, E> List<E> known(EventForm<C, E> form, long fromPosition, int limit, long endPosition) {
        Page<E> page = new Page<>(limit);
        long next = fromPosition;
        int chunk = Page.FIRST_CHUNK;
        boolean goesOn = true;
        while (goesOn && page.hasRoom() && next < endPosition) {
            long to = Math.min(endPosition, next + Math.min(chunk, page.room()));
            next = add(form, form.commits(Lookup.beginningIn(next, to), page.charactersLeft()), next, page);
            if (page.isEmpty()) {
                next = add(form, List.of(form.of(holding(fromPosition))), fromPosition, page);
                to = next;
            }
            goesOn = next >= to;
            chunk = Page.nextChunk(chunk);
        }
        return page.events();
    }

    private static <C extends Placed, E> long add(EventForm<C, E> form, List<C> commits, long from, Page<E> page) {
        long next = from;
        for (C commit : commits) {
            if (commit.holds(next)) {
                add(form, commit, next, page);
                next = commit.nextPosition();
            }
        }
        return next;
    }

    private static <C extends Placed, E> void add(EventForm<C, E> form, C commit, long fromPosition, Page<E> page) {
        for (long position = fromPosition; position < commit.nextPosition() && page.hasRoom(); position++) {
            E event = form.event(commit, (int) (position - commit.firstPosition()));
            page.add(event, form.characters(event));
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
                .filter(commit -> commit.holds(position))
                .findFirst()
                .flatMap(this::whole);
    }

    private Optional<PlacedCommit> whole(CommitOutline outline) {
        long first = outline.firstPosition();
        return store.commits(Lookup.beginningIn(first, first + 1), Long.MAX_VALUE).stream()
                .findFirst();
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
}
