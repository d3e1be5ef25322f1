package vn.vedich.verifier;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.verifier.Verdict.Intact;
import vn.vedich.verifier.Verdict.NotIntact;
import vn.vedich.verifier.check.CheckedEvent;
import vn.vedich.verifier.check.KnownCheckpoints;
import vn.vedich.verifier.check.LogCheck;
import vn.vedich.verifier.check.NotInOrder;
import vn.vedich.verifier.check.TileCheck;
import vn.vedich.verifier.source.CheckedBatch;
import vn.vedich.verifier.source.EventSource;
import vn.vedich.verifier.source.EventSource.Batch;

/**
 * Checks a log: one thread reads, all processors check every event by itself, and the caller's thread what depends on their
 * order. Used once.
 */
final class Verification {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Enough to keep all processors busy, few enough to stay small. */
    private static final int MOST_AT_ONCE = 3 * PROCESSORS;

    private final EventSource source;
    private final KnownCheckpoints checkpoints;
    private final TileCheck tiles;
    private final Collection<VerifierKey> trusted;
    private final Progress progress;
    private final LogCheck log = new LogCheck();
    private final Deque<Future<Optional<Waiting>>> waiting = new ArrayDeque<>();

    /** @param trusted one or more keys of the log */
    Verification(
            EventSource source,
            KnownCheckpoints checkpoints,
            TileCheck tiles,
            Collection<VerifierKey> trusted,
            Progress progress) {
        this.source = source;
        this.checkpoints = checkpoints;
        this.tiles = tiles;
        this.trusted = trusted;
        this.progress = progress;
    }

    private record Waiting(Batch batch, Future<CheckedBatch> checked) {}

    /** @throws IOException when the log can't be read to its end */
    Verdict run() throws IOException, InterruptedException {
        ExecutorService reader = Executors.newSingleThreadExecutor();
        ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS);
        try {
            return run(() -> source.next().map(batch -> new Waiting(batch, workers.submit(batch::check))), reader);
        } finally {
            reader.shutdownNow();
            workers.shutdownNow();
            // The source is closed after this, and must not be read any more then.
            reader.close();
            workers.close();
        }
    }

    private Verdict run(Callable<Optional<Waiting>> reading, ExecutorService reader)
            throws IOException, InterruptedException {
        for (int i = 0; i < MOST_AT_ONCE; i++) {
            waiting.add(reader.submit(reading));
        }
        Optional<Verdict> fault = checkpoints.compare(log).map(NotIntact::somewhere);
        Optional<Waiting> next = result(waiting.remove());
        while (fault.isEmpty() && next.isPresent()) {
            waiting.add(reader.submit(reading));
            fault = add(result(next.get().checked()));
            progress.at(next.get().batch().readSoFar(), source.total(), log.size());
            next = result(waiting.remove());
        }
        return fault.orElseGet(this::atTheEnd);
    }

    private static <T> T result(Future<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("an event could not be checked", e.getCause());
        }
    }

    private Optional<Verdict> add(CheckedBatch batch) {
        for (CheckedEvent event : batch.events()) {
            long position = log.size();
            Optional<String> other = tiles.compare(event, position);
            try {
                log.add(event);
            } catch (NotInOrder e) {
                return Optional.of(NotIntact.at(position, String.valueOf(e.getMessage())));
            }
            Optional<Verdict> fault = other.<Verdict>map(reason -> NotIntact.at(position, reason))
                    .or(() -> checkpoints.compare(log).map(NotIntact::somewhere));
            if (fault.isPresent()) {
                return fault;
            }
        }
        return batch.fault().map(reason -> NotIntact.at(log.size(), reason));
    }

    private Verdict atTheEnd() {
        if (log.size() < checkpoints.largest()) {
            return NotIntact.at(log.size(), "it is missing: a checkpoint covers " + checkpoints.largest() + " events");
        }
        return checkpoints
                .judgeSignatures(log.keys(), trusted)
                .<Verdict>map(NotIntact::somewhere)
                .orElseGet(() -> new Intact(log.size(), checkpoints.covered()));
    }
}
