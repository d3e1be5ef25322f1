package vn.vedich.log.notary;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.sqlite.Statements;
import vn.vedich.proof.stream.StreamMap;
import vn.vedich.proof.stream.StreamsSeal;

/** Counts the events of every stream, and says what is to be sealed. Used by one thread at a time. */
final class StreamCounting {

    /** Versions of buckets that are kept longer than needed, so that a proof that is being made finds those it began with. */
    private static final int SPARE_SEALS = 16;

    private final EventLog log;
    private final SealTable seals;
    private final StreamStore store;
    private final StreamMap map;
    private final Map<String, Long> sinceLastSeal = new HashMap<>();

    /** Takes up where the file left off, at this size of the tree. */
    StreamCounting(EventLog log, ProofFile file, long size) {
        this.log = log;
        this.seals = new SealTable(file);
        this.store = new StreamStore(new BucketTable(file), seals.newest());
        this.map = new StreamMap(store);
        recount(seals.newest().map(seal -> seal.map().upTo()).orElse(0L), size);
    }

    private void recount(long from, long size) {
        long next = from;
        while (next < size) {
            List<CoveredEvent> read = log.readCovered(next, (int) (size - next));
            if (read.isEmpty()) {
                throw new LogDisagrees("the log ends before position " + next + ", which was followed before");
            }
            read.forEach(this::count);
            next += read.size();
        }
    }

    private void count(CoveredEvent event) {
        String stream = event.event().stream();
        if (stream != null) {
            sinceLastSeal.merge(stream, 1L, Long::sum);
        }
    }

    void take(CoveredEvent event, Statements statements) throws SQLException {
        count(event);
        long size = event.position() + 1;
        if (size % StreamsSeal.INTERVAL == 0) {
            map.add(sinceLastSeal);
            sinceLastSeal.clear();
            StreamsSeal due = new StreamsSeal(size, map.streams(), map.root());
            store.saveTo(statements, new Seal(due, null).number(), stillNeeded());
            seals.add(due, statements);
        }
    }

    /** The oldest seal by which a proof may have to show the map. */
    private long stillNeeded() {
        return log.checkpoints()
                .newest()
                .flatMap(newest -> seals.newestBefore(newest.size()))
                .map(covered -> covered.number() - SPARE_SEALS)
                .orElse(0L);
    }
}
