package vn.vedich.log.home;

import java.util.List;
import java.util.function.Supplier;
import vn.vedich.log.Appended;
import vn.vedich.log.LogUnavailable;

/** The one thread of a log that writes. Whatever waits is handed on as one group; each caller is answered only after it. */
public final class WritingThread implements AutoCloseable {

    private final WriteQueue queue = new WriteQueue();
    private final GroupWriter writer;
    private final Runnable afterGroup;
    private final Thread thread;

    /** Writes groups in a home. Called on the writing thread only. */
    public interface GroupWriter {

        /**
         * One outcome for each commit, in the same order, once what was appended is durable. Must not throw: if the thread
         * died, every caller would wait for ever.
         */
        List<Outcome> write(List<SealedCommit> group);

        /** Nothing will be written any more. */
        void end();
    }

    /** @param afterGroup runs when a group is durable, before its callers are answered */
    public WritingThread(GroupWriter writer, Runnable afterGroup) {
        this.writer = writer;
        this.afterGroup = afterGroup;
        this.thread = Thread.ofPlatform().daemon().name("event-log-writer").start(this::run);
    }

    /**
     * Waits for what becomes of the commit.
     *
     * @throws LogUnavailable when it is closed, among others
     */
    public Appended append(SealedCommit commit) {
        WaitingCommit waiting = new WaitingCommit(commit);
        queue.add(waiting);
        return waiting.await();
    }

    /**
     * Has this done on the writing thread, after what was handed in before it and by itself.
     *
     * @throws LogUnavailable when it is closed, and when the task throws whatever it is
     */
    public <T> T alone(Supplier<T> task) {
        WaitingTask<T> waiting = new WaitingTask<>(task);
        queue.add(waiting);
        return waiting.await();
    }

    private void run() {
        List<Waiting> next = queue.next();
        while (!next.isEmpty()) {
            if (next.getFirst() instanceof WaitingTask<?> task) {
                task.run();
            } else {
                write(next.stream().map(WaitingCommit.class::cast).toList());
            }
            next = queue.next();
        }
        writer.end();
    }

    private void write(List<WaitingCommit> group) {
        List<Outcome> outcomes =
                writer.write(group.stream().map(WaitingCommit::commit).toList());
        afterGroup.run();
        for (int i = 0; i < group.size(); i++) {
            group.get(i).answer(outcomes.get(i));
        }
    }

    /** Writes what was handed in, then ends. */
    @Override
    public void close() {
        queue.close();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
