package vn.vedich.query.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.vedich.log.EventLog;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.StoredEvent;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.query.answer.Coverages;
import vn.vedich.query.answer.Covering;
import vn.vedich.query.change.Change;
import vn.vedich.query.change.Changes;
import vn.vedich.query.change.Scope;
import vn.vedich.query.inbox.InboxThen;

/**
 * Follows the log once and hands each change to those whom it concerns. Its cost is that of the change and of those, not of all who
 * listen. It ends with the process before the web server waits for requests that are still being answered.
 */
@Component
public class StreamHub implements SmartLifecycle, Listening.Source {

    private static final Logger LOG = LoggerFactory.getLogger(StreamHub.class);

    /** It begins so many events before the end of the log, for those who come back after a restart. */
    private static final int BEFORE_START = 2_000;

    /** So many changes are kept for those who come back. */
    private static final int KEPT = 20_000;

    private static final int PAGE = 200;

    private final EventLog log;
    private final Changes changes;
    private final Covering documents;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Scope, Set<Listening>> listening = new HashMap<>();
    private final int kept;
    private RecentChanges recent = new RecentChanges(-1, 0);
    private long followed = -1;
    private volatile @Nullable LogFollower follower;

    @Autowired
    public StreamHub(EventLog log, Changes changes, Coverages coverages) {
        this(log, changes, coverages, KEPT);
    }

    /** @param kept so many changes are kept for those who come back */
    StreamHub(EventLog log, Changes changes, Coverages coverages, int kept) {
        this.log = log;
        this.changes = changes;
        this.documents = coverages.of(InboxThen.PROJECTION);
        this.kept = kept;
    }

    @Override
    public void start() {
        long behind = Math.max(-1, log.head() - BEFORE_START);
        locked(() -> {
            followed = behind;
            recent = new RecentChanges(behind, kept);
            follower = new LogFollower(log, behind + 1, this::handOver);
            return follower;
        });
    }

    @Override
    public void stop() {
        LogFollower stopped = follower;
        if (stopped != null) {
            stopped.close();
        }
        locked(() -> {
            follower = null;
            listening.values().forEach(all -> all.forEach(Listening::end));
            return followed;
        });
    }

    @Override
    public boolean isRunning() {
        return follower != null;
    }

    /** The position up to which everything was handed over. */
    long followed() {
        return locked(() -> followed);
    }

    /** How many listen. */
    public int listening() {
        return locked(() -> listening.values().stream().mapToInt(Set::size).sum());
    }

    @Override
    public long lastOf(Scope scope) {
        return locked(() -> recent.last(scope));
    }

    @Override
    public long join(Listening joining) {
        return locked(() -> {
            if (follower == null) {
                throw ProblemFound.unavailable(StreamPlaces.SHORTLY);
            }
            listening
                    .computeIfAbsent(joining.scope(), _ -> new LinkedHashSet<>())
                    .add(joining);
            joining.rejoined();
            return followed;
        });
    }

    @Override
    public void leave(Listening leaving) {
        locked(() -> listening.computeIfPresent(leaving.scope(), (_, all) -> {
            all.remove(leaving);
            return all.isEmpty() ? null : all;
        }));
    }

    @Override
    public List<Change> missed(Scope scope, long position, long through) {
        Optional<List<Change>> known = locked(() -> recent.after(scope, position));
        return known.map(all -> all.stream()
                        .takeWhile(change -> change.position() <= through)
                        .limit(PAGE)
                        .toList())
                .orElseGet(() -> fromLog(scope, position, through));
    }

    /** Where the log is asked for the directives by name, the documents have to know them. */
    private List<Change> fromLog(Scope scope, long position, long through) {
        if (Changes.asksForNames(scope, position, through)) {
            documents.covers(through);
        }
        return changes.after(scope, position, through, PAGE);
    }

    private void handOver(List<StoredEvent> page) {
        changes.followed(page);
        List<Change> found = new ArrayList<>();
        page.forEach(event -> change(event).ifPresent(found::add));
        locked(() -> {
            found.forEach(this::handOver);
            followed = page.getLast().position();
            return followed;
        });
    }

    /** What can't be understood is parked by the projections too; nobody else is kept waiting for that. */
    private Optional<Change> change(StoredEvent event) {
        try {
            return changes.of(event);
        } catch (LogUnavailable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error(
                    "Whom the event at position {} concerns is not known, so nobody is told of it",
                    event.position(),
                    e);
            return Optional.empty();
        }
    }

    private void handOver(Change change) {
        recent.add(change);
        change.scopes().forEach(scope -> listening.getOrDefault(scope, Set.of()).forEach(one -> one.hand(change)));
    }

    private <T extends @Nullable Object> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}
