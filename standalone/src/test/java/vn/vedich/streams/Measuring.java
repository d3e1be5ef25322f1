package vn.vedich.streams;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/** One contestant with all its streams, which stay open from phase to phase. */
final class Measuring implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 180;
    private static final int WARM_UP_SECONDS = 10;
    private static final double NANOS_OF_A_SECOND = 1e9;

    private final Contestant contestant;
    private final Load load;
    private final Figures figures;
    private final Latencies latencies = new Latencies();
    private final Commands commands;
    private final Ears ears;

    Measuring(Contestant contestant, Load load, Figures figures) throws IOException {
        this.contestant = contestant;
        this.load = load;
        this.figures = figures;
        this.commands = new Commands(contestant, load, latencies);
        this.ears = new Ears(_ -> contestant.server().address(), latencies);
    }

    /**
     * Nobody is measured cold; then all streams are opened.
     *
     * @param first the figures of this stand beside its own
     */
    void prepare(Phase first) throws IOException, InterruptedException {
        System.out.println();
        System.out.println(contestant.name());
        contestant.prepare(load);
        commands.send(load.rate() * WARM_UP_SECONDS, Beside.NOTHING);
        add(
                first,
                "heap in use; resident, MB: before any stream",
                contestant.server().memory());
        for (int n = 0; n < load.streams(); n++) {
            int department = n % load.departments();
            ears.open(department, contestant.streamOf(department), Api.credentials("analyst"));
        }
        long since = System.nanoTime();
        ears.start();
        add(first, "all streams open after, s", "%.1f".formatted((System.nanoTime() - since) / NANOS_OF_A_SECOND));
        commands.forget();
        add(
                first,
                "heap in use; resident, MB: with all streams idle",
                contestant.server().memory());
    }

    void measure(Phase phase, Beside beside) throws IOException, InterruptedException {
        beside.begin();
        int cutOff = ears.cutOff();
        latencies.forget();
        String loadBefore = machine();
        Duration workedBefore = contestant.server().processorTime();
        commands.send(load.commands(), beside);
        boolean complete = awaitEverything();

        add(phase, "lines", "%,d".formatted(latencies.lines()));
        add(phase, "answered to line (to reach: 20; 100): " + Percentiles.NAMES, latencies.sinceAnswered());
        add(phase, "recorded to line: " + Percentiles.NAMES, latencies.sinceRecorded());
        add(phase, "cut off, and gone on from the last id", "%,d".formatted(ears.cutOff() - cutOff));
        add(
                phase,
                "streams that missed, repeated or mixed up a line",
                wrong() + (complete ? "" : ": not all had come in time"));
        add(phase, "load of the machine before; after", loadBefore + "; " + machine());
        beside.end(commands);
        Duration worked = contestant.server().processorTime().minus(workedBefore);
        add(
                phase,
                "processor time of the server for a command, ms",
                "%.1f".formatted(worked.toMillis() / (double) load.commands()));
        add(phase, "heap in use; resident, MB: after it", contestant.server().memory());
        add(phase, "threads; open files: after it", contestant.server().holdings());
    }

    private boolean awaitEverything() throws InterruptedException {
        long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ears.all().stream().allMatch(ear -> ear.heardSoFar() >= commands.count(ear.department))) {
            if (System.nanoTime() > patience) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }

    private long wrong() {
        return ears.all().stream()
                .filter(ear -> !Arrays.equals(ear.heard(), commands.positions(ear.department)))
                .count();
    }

    private void add(Phase phase, String what, Object figure) {
        figures.add(phase.title, what, figure.toString());
    }

    private static String machine() {
        return "%.1f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    @Override
    public void close() throws IOException {
        ears.close();
    }
}
