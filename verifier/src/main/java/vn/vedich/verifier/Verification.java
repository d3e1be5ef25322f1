package vn.vedich.verifier;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Optional;
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
import vn.vedich.verifier.source.CheckedBatch;
import vn.vedich.verifier.source.EventSource;
import vn.vedich.verifier.source.EventSource.Batch;

/** Checks a log: every event by itself on all processors, and what depends on their order on one. Used once. */
final class Verification {

    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    /** Enough to keep all processors busy, few enough to stay small. */
    private static final int MOST_AT_ONCE = 3 * PROCESSORS;

    private final EventSource source;
    private final KnownCheckpoints checkpoints;
    private final Collection<VerifierKey> trusted;
    private final Progress progress;
    private final LogCheck log = new LogCheck();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /** @param trusted one or more keys of the log */
    Verification(EventSource source, KnownCheckpoints checkpoints, Collection<VerifierKey> trusted, Progress progress) {
        this.source = source;
        this.checkpoints = checkpoints;
        this.trusted = trusted;
        this.progress = progress;
    }

    private record Waiting(Batch batch, Future<CheckedBatch> checked) {}

    /** @throws IOException when the log can't be read to its end */
    Verdict run() throws IOException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(PROCESSORS);
        try {
            Optional<Verdict> fault = checkpoints.compare(log).map(NotIntact::somewhere);
            while (fault.isEmpty() && fill(workers)) {
                Waiting next = waiting.remove();
                fault = add(result(next.checked()));
                progress.at(next.batch().readSoFar(), source.total(), log.size());
            }
            return fault.orElseGet(this::atTheEnd);
        } finally {
            workers.shutdownNow();
        }
    }

    /** False when everything was read and checked. */
    private boolean fill(ExecutorService workers) throws IOException {
        while (waiting.size() < MOST_AT_ONCE) {
            Optional<Batch> batch = source.next();
            if (batch.isEmpty()) {
                break;
            }
            waiting.add(new Waiting(batch.get(), workers.submit(batch.get()::check)));
        }
        return !waiting.isEmpty();
    }

    private static CheckedBatch result(Future<CheckedBatch> checked) throws InterruptedException {
        try {
            return checked.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an event could not be checked", e.getCause());
        }
    }

    private Optional<Verdict> add(CheckedBatch batch) {
        for (CheckedEvent event : batch.events()) {
            try {
                log.add(event);
            } catch (NotInOrder e) {
                return Optional.of(NotIntact.at(log.size(), String.valueOf(e.getMessage())));
            }
            Optional<Verdict> fault = checkpoints.compare(log).map(NotIntact::somewhere);
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
