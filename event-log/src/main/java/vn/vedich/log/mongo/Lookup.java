package vn.vedich.log.mongo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Asks for the commits that have one of these values under one key. Every key is unique: so each value finds one commit at
 * the most, by an index, on every server.
 */
record Lookup(Key key, List<?> values) {

    private static final int MOST_VALUES = 1_000;

    /** By what commits are found. */
    enum Key {
        FIRST_POSITION,
        COMMAND,
        EVENT_ID,
        PLACE
    }

    Lookup {
        values = List.copyOf(values);
    }

    /** Commits that begin at one of these positions, {@code end} excluded. */
    static Lookup beginningIn(long from, long end) {
        return new Lookup(
                Key.FIRST_POSITION, LongStream.range(from, end).boxed().toList());
    }

    static Lookup commands(Collection<String> ids) {
        return new Lookup(Key.COMMAND, List.copyOf(ids));
    }

    static Lookup eventIds(Collection<String> ids) {
        return new Lookup(Key.EVENT_ID, List.copyOf(ids));
    }

    static Lookup places(Collection<String> places) {
        return new Lookup(Key.PLACE, List.copyOf(places));
    }

    /** The same in questions of bounded size, since a group can have very many event ids. */
    List<Lookup> parts() {
        return IntStream.iterate(0, from -> from < values.size(), from -> from + MOST_VALUES)
                .mapToObj(from -> new Lookup(key, values.subList(from, Math.min(values.size(), from + MOST_VALUES))))
                .toList();
    }

    /** Asks for this commit as well. */
    Lookup and(CommitOutline commit) {
        List<Object> more = new ArrayList<>(values);
        more.add(
                switch (key) {
                    case FIRST_POSITION -> commit.firstPosition();
                    case COMMAND -> commit.command();
                    case EVENT_ID -> commit.events().getFirst().id();
                    case PLACE -> commit.events().getFirst().place();
                });
        return new Lookup(key, more);
    }
}
