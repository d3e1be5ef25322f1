package vn.vedich.query.stream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.Scope;

/**
 * The last changes, by whom they concern: when everybody comes back at once, nobody has to ask the log. Not safe for use by
 * several threads.
 */
final class RecentChanges {

    private final int most;
    private final Deque<Change> all = new ArrayDeque<>();
    private final Map<Scope, Deque<Change>> byScope = new HashMap<>();
    private long behind;

    /**
     * @param behind every change behind this position will be added
     * @param most so many are kept
     */
    RecentChanges(long behind, int most) {
        this.behind = behind;
        this.most = most;
    }

    void add(Change change) {
        all.addLast(change);
        change.scopes()
                .forEach(scope ->
                        byScope.computeIfAbsent(scope, _ -> new ArrayDeque<>()).addLast(change));
        if (all.size() > most) {
            forget(all.removeFirst());
        }
    }

    private void forget(Change oldest) {
        behind = oldest.position();
        oldest.scopes()
                .forEach(scope -> byScope.computeIfPresent(scope, (_, changes) -> {
                    changes.removeFirst();
                    return changes.isEmpty() ? null : changes;
                }));
    }

    /** The position of the last change that concerns a scope; -1 when none is known. */
    long last(Scope scope) {
        Deque<Change> known = byScope.get(scope);
        return known == null ? -1 : known.getLast().position();
    }

    /** What concerns a scope behind a position, in order; empty when not all of that is known any more. */
    Optional<List<Change>> after(Scope scope, long position) {
        if (position < behind) {
            return Optional.empty();
        }
        List<Change> found = new ArrayList<>();
        Iterator<Change> backwards =
                byScope.getOrDefault(scope, new ArrayDeque<>()).descendingIterator();
        while (backwards.hasNext()) {
            Change change = backwards.next();
            if (change.position() <= position) {
                break;
            }
            found.add(change);
        }
        Collections.reverse(found);
        return Optional.of(found);
    }
}
