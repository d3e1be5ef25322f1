package vn.vedich.log.home;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import vn.vedich.log.LogUnavailable;

/** A task on its way to the writing thread, and its caller's wait for what comes of it. */
final class WaitingTask<T> implements Waiting {

    private final Supplier<T> task;
    private final CompletableFuture<T> result = new CompletableFuture<>();

    WaitingTask(Supplier<T> task) {
        this.task = task;
    }

    // Any Throwable: its caller waits for it, and the thread must live on.
    void run() {
        try {
            result.complete(task.get());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    T await() {
        try {
            return result.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailable("interrupted while waiting for the log: outcome unknown", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LogUnavailable unavailable
                    ? unavailable
                    : new LogUnavailable("writing failed, the outcome is unknown: " + e.getCause(), e.getCause());
        }
    }
}
