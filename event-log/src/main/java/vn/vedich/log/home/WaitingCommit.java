package vn.vedich.log.home;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import vn.vedich.log.Appended;
import vn.vedich.log.LogUnavailable;

/** A commit on its way to the writer, and its caller's wait for the answer. */
final class WaitingCommit implements Waiting {

    private final SealedCommit commit;
    private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();

    WaitingCommit(SealedCommit commit) {
        this.commit = commit;
    }

    SealedCommit commit() {
        return commit;
    }

    void answer(Outcome answer) {
        outcome.complete(answer);
    }

    Appended await() {
        return switch (outcome()) {
            case Outcome.Done done -> done.appended();
            case Outcome.NotDone notDone -> throw notDone.reason();
        };
    }

    private Outcome outcome() {
        try {
            return outcome.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("interrupted while waiting for the log: outcome unknown", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("an outcome is never exceptional", e);
        }
    }
}
