package vn.vedich.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The documents that a projection wrote last, so that they need not be read again for the next fact. They hold only as long
 * as every fact comes to this projection, in order: after a gap or a step back another process may have been at work, and all is
 * forgotten. Not safe for use by many threads.
 */
final class RecentDocuments<D> {

    /** So many documents are remembered. */
    static final int MOST = 200;

    private static final long NOTHING = -1;

    private final Map<String, Known<D>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known<D>> eldest) {
            return size() > MOST;
        }
    };
    private long covered = NOTHING;

    /**
     * A document as it was after a fact.
     *
     * @param position of that fact
     */
    record Known<D>(long position, D document) {}

    /** Forgets everything unless these facts go on right behind those before, without a gap and without going back. */
    void goOnWith(List<Fact> batch) {
        long expected = covered + 1;
        for (long position : positions(batch)) {
            if (position != expected) {
                forget();
                return;
            }
            expected++;
        }
    }

    /** Those of these documents that are remembered, by id. */
    Map<String, Known<D>> of(Collection<String> ids) {
        Map<String, Known<D>> found = new HashMap<>();
        ids.forEach(id -> {
            Known<D> one = known.get(id);
            if (one != null) {
                found.put(id, one);
            }
        });
        return found;
    }

    /** Remembers what was written. */
    void keep(String id, Known<D> written) {
        known.put(id, written);
    }

    /** These facts are taken in, and what was written after them is remembered. */
    void cover(List<Fact> batch) {
        covered = batch.stream().mapToLong(Fact::position).max().orElse(covered);
    }

    void forget() {
        known.clear();
    }

    private static Collection<Long> positions(List<Fact> batch) {
        return batch.stream().map(Fact::position).collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
