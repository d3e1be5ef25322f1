package vn.vedich.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import vn.vedich.log.axon.LogStorageEngine;

/** What memory a process holds that reads a long log through the adapter, from the first event to the last. */
final class Memory {

    private static final int EVENTS_A_SAMPLE = 100_000;
    private static final int SAMPLES_A_ROW = 10;
    private static final double NANOS = 1e9;

    private final Report.Table table;
    private final List<Double> heap = new ArrayList<>();
    private final List<Double> resident = new ArrayList<>();
    private long events;

    private Memory(Report.Table table) {
        this.table = table;
    }

    static void run(Settings settings, Path folder, Report report) {
        report.say("A heap of %,d MB at most.%n", Runtime.getRuntime().maxMemory() >> 20);
        try (FilledLog filled = FilledLog.of(settings.longLog(), settings.events(), report)) {
            Memory memory = new Memory(report.table(List.of(
                    "events read", "heap in use after collection, MB, median (range)", "process, MB, median (range)")));
            long since = System.nanoTime();
            try (Stream<? extends TrackedEventMessage<?>> all =
                    new LogStorageEngine(filled.log(), Sample.CODEC).readEvents(null, false)) {
                all.forEach(memory::read);
            }
            memory.table.print();
            report.say("%,.0f events/s.%n", memory.events * NANOS / (System.nanoTime() - since));
        }
    }

    private void read(TrackedEventMessage<?> message) {
        if (message.getPayload() instanceof Sample.Noted) {
            events++;
        }
        if (events % EVENTS_A_SAMPLE == 0) {
            sample();
        }
    }

    private void sample() {
        System.gc();
        Runtime memory = Runtime.getRuntime();
        heap.add((double) ((memory.totalMemory() - memory.freeMemory()) >> 20));
        resident.add(resident());
        if (heap.size() == SAMPLES_A_ROW) {
            table.row(List.of(
                    "%,d".formatted(events),
                    Report.median(new Figures(heap), "%,.0f"),
                    Report.median(new Figures(resident), "%,.0f")));
            heap.clear();
            resident.clear();
        }
    }

    /** What the operating system says that the process holds, in MB; NaN where it does not say. */
    private static double resident() {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return Double.NaN;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
