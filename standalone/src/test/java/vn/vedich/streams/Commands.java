package vn.vedich.streams;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Sends commands as a load says, and keeps what each department is to hear of them. */
final class Commands {

    private final Contestant contestant;
    private final Load load;
    private final Latencies latencies;
    private final Map<Integer, List<Long>> positions = new ConcurrentHashMap<>();
    private int sent;

    Commands(Contestant contestant, Load load, Latencies latencies) {
        this.contestant = contestant;
        this.load = load;
        this.latencies = latencies;
    }

    /** Returns when all have their answers, and what goes on beside them was set going. */
    void send(int many, Beside beside) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(many + 1);
        AtomicReference<Exception> failed = new AtomicReference<>();
        long start = System.nanoTime();
        int first = sent;
        for (int n = 0; n < many; n++) {
            if (n == many / 3) {
                begin(beside::amid, over, failed);
            }
            long due = start + n / load.burst() * load.betweenBursts().toNanos();
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            int command = first + n;
            begin(() -> send(command), over, failed);
        }
        over.await();
        sent += many;
        if (failed.get() != null) {
            throw new IllegalStateException(failed.get());
        }
    }

    /** What is done by a thread of its own. */
    private interface Task {
        void run() throws Exception;
    }

    private static void begin(Task task, CountDownLatch over, AtomicReference<Exception> failed) {
        Thread.startVirtualThread(() -> {
            try {
                task.run();
            } catch (Exception e) {
                failed.set(e);
            } finally {
                over.countDown();
            }
        });
    }

    private void send(int command) throws InterruptedException {
        long position = contestant.send(command, load);
        latencies.answered(position);
        int directive = Directives.of(command);
        concerns(load.lead(directive), position);
        concerns(load.cooperating(directive), position);
    }

    private void concerns(int department, long position) {
        positions.computeIfAbsent(department, _ -> new CopyOnWriteArrayList<>()).add(position);
    }

    /** From now on only what is sent from now on is to be heard. */
    void forget() {
        positions.clear();
    }

    /** How many changes a department is to hear of. */
    int count(int department) {
        return positions.getOrDefault(department, List.of()).size();
    }

    /** Their positions, in the order of the log. */
    long[] positions(int department) {
        return positions.getOrDefault(department, List.of()).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }
}
