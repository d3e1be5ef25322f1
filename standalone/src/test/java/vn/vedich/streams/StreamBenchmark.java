package vn.vedich.streams;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Prints how long it takes from a command to the line on the streams that it concerns, what that costs, and whether anybody missed
 * anything or heard it twice. Nothing is asserted but that; set by {@value Load#SETTINGS}, see {@link Load}. Everything stays on this
 * machine: a server in a process of its own, and this one, which sends and listens.
 */
public final class StreamBenchmark {

    private static final long PATIENCE_SECONDS = 180;

    private final Contestant contestant;
    private final Load load;
    private final Latencies latencies = new Latencies();
    private final Map<Integer, List<Long>> expected = new ConcurrentHashMap<>();
    private int sent;

    private StreamBenchmark(Contestant contestant, Load load) {
        this.contestant = contestant;
        this.load = load;
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, String> settings = Load.settings(System.getProperty(Load.SETTINGS, ""));
        Load load = Load.read(settings);
        String phases = settings.getOrDefault("phases", "plain,rebuild,kill,axon");
        Path folder = Files.createTempDirectory("streams");
        System.out.printf("%s; load of the machine %s%n", load, machine());
        try (Contestant ours = new VeDichStreams(freePort(), folder)) {
            new StreamBenchmark(ours, load).measure(phases);
        }
        if (phases.contains("axon")) {
            try (Contestant axon = new AxonStreams(freePort(), folder)) {
                new StreamBenchmark(axon, load).measure("plain");
            }
        }
        System.out.println("load of the machine " + machine());
        System.exit(0);
    }

    private void measure(String phases) throws IOException, InterruptedException {
        contestant.prepare(load);
        System.out.println();
        System.out.println(contestant.name());
        warmUp();
        print("memory before", contestant.server().memory());
        try (Ears ears = new Ears(_ -> contestant.server().address(), latencies)) {
            for (int n = 0; n < load.streams(); n++) {
                int department = n % load.departments();
                ears.open(department, contestant.streamOf(department), VeDichStreams.credentials("analyst"));
            }
            long since = System.nanoTime();
            ears.start();
            print("all streams open after", (System.nanoTime() - since) / 1_000_000 + " ms");
            expected.clear();
            latencies.forget();
            print(
                    "memory with " + load.streams() + " idle streams",
                    contestant.server().memory());
            for (String phase : phases.split(",")) {
                phase(phase, ears);
            }
            print("memory at the end", contestant.server().memory());
        }
        contestant.figures().forEach(StreamBenchmark::print);
    }

    /** Nobody is measured cold. */
    private void warmUp() throws InterruptedException {
        send(load.rate() * 10, () -> {});
        expected.clear();
        latencies.forget();
    }

    private void phase(String phase, Ears ears) throws IOException, InterruptedException {
        AtomicReference<Exception> failed = new AtomicReference<>();
        Runnable beside = switch (phase) {
            case "plain" -> () -> {};
            case "rebuild" -> () -> doBeside(failed);
            case "kill" -> () -> kill(failed);
            default -> null;
        };
        if (beside == null) {
            return;
        }
        int cutOff = ears.cutOff();
        latencies.forget();
        long before = System.nanoTime();
        Duration worked = contestant.server().processorTime();
        send(load.commands(), beside);
        print(phase + ": " + load.commands() + " commands in", (System.nanoTime() - before) / 1_000_000 + " ms");
        if (failed.get() != null) {
            throw new IllegalStateException(failed.get());
        }
        boolean complete = awaitEverything(ears);
        if (!phase.equals("kill")) {
            Duration works = contestant.server().processorTime().minus(worked);
            print(
                    phase + ": processor time of the server",
                    "%.1f ms a command".formatted(works.toMillis() / (double) load.commands()));
        }
        print(phase + ": lines", latencies.lines() + ", cut off and back " + (ears.cutOff() - cutOff));
        print(phase + ": recorded to line", latencies.sinceRecorded());
        print(phase + ": answered to line", latencies.sinceAnswered());
        print(
                phase + ": missed, repeated or out of order",
                wrong(ears) + " of " + load.streams() + " streams"
                        + (complete ? "" : " (and not all had come in time)"));
        print(phase + ": load of the machine", machine());
    }

    private void doBeside(AtomicReference<Exception> failed) {
        try {
            print("beside", contestant.doBeside("inbox"));
        } catch (IOException | InterruptedException e) {
            failed.set(e);
        }
    }

    private void kill(AtomicReference<Exception> failed) {
        try {
            contestant.server().killAndStart();
        } catch (IOException e) {
            failed.set(e);
        }
    }

    /** @param beside is run once, in the middle */
    private void send(int many, Runnable beside) throws InterruptedException {
        CountDownLatch answered = new CountDownLatch(many);
        AtomicReference<Throwable> failed = new AtomicReference<>();
        long start = System.nanoTime();
        int first = sent;
        for (int n = 0; n < many; n++) {
            if (n == many / 3) {
                Thread.startVirtualThread(beside);
            }
            long due = start + n / load.burst() * load.betweenBursts().toNanos();
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            int command = first + n;
            Thread.startVirtualThread(() -> {
                try {
                    long position = contestant.send(command, load);
                    latencies.answered(position);
                    expect(command, position);
                } catch (InterruptedException | RuntimeException e) {
                    failed.set(e);
                } finally {
                    answered.countDown();
                }
            });
        }
        answered.await();
        sent += many;
        if (failed.get() != null) {
            throw new IllegalStateException(failed.get());
        }
    }

    private void expect(int command, long position) {
        int directive = Directives.of(command);
        concerns(load.lead(directive), position);
        concerns(load.cooperating(directive), position);
    }

    private void concerns(int department, long position) {
        expected.computeIfAbsent(department, _ -> new CopyOnWriteArrayList<>()).add(position);
    }

    private boolean awaitEverything(Ears ears) throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ears.all().stream().allMatch(ear -> ear.heardSoFar() >= wanted(ear).length)) {
            if (System.nanoTime() > patience) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }

    private long wrong(Ears ears) {
        return ears.all().stream()
                .filter(ear -> !Arrays.equals(ear.heard(), wanted(ear)))
                .count();
    }

    private long[] wanted(Ear ear) {
        return expected.getOrDefault(ear.department, List.of()).stream()
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    private static void print(String what, Object figure) {
        System.out.printf("  %-55s %s%n", what, figure);
    }

    private static String machine() {
        return "%.1f on %d processors"
                .formatted(
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.getRuntime().availableProcessors());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
