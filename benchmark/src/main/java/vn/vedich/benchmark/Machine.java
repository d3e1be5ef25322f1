package vn.vedich.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteJDBCLoader;

/** What the figures come from. */
final class Machine {

    private static final int PAGE_BYTES = 4096;
    private static final int SYNCS = 500;
    private static final double NANOS_PER_MICRO = 1e3;

    private Machine() {}

    static void print(Path folder, Report report) throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        long memory = system instanceof com.sun.management.OperatingSystemMXBean more ? more.getTotalMemorySize() : 0;
        report.say(
                "%d processors, %,d MB of memory, %s %s, Java %s, SQLite %s.",
                system.getAvailableProcessors(),
                memory >> 20,
                system.getName(),
                system.getArch(),
                System.getProperty("java.vm.version"),
                SQLiteJDBCLoader.getVersion());
        report.say(
                "Files on %s, %,d MB free.",
                Files.getFileStore(folder).type(), Files.getFileStore(folder).getUsableSpace() >> 20);
        Figures syncs = syncs(folder.resolve("sync"));
        report.say(
                "Appending %,d bytes to a file and syncing it takes %,.0f µs (median), %,.0f µs (99 of 100).%n",
                PAGE_BYTES, syncs.median(), syncs.percentile(0.99));
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static Figures syncs(Path file) throws IOException {
        List<Double> micros = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            for (int n = 0; n < SYNCS; n++) {
                long since = System.nanoTime();
                channel.write(ByteBuffer.allocate(PAGE_BYTES));
                channel.force(false);
                micros.add((System.nanoTime() - since) / NANOS_PER_MICRO);
            }
        }
        return new Figures(micros);
    }
}
