package vn.vedich.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.notary.Notary;
import vn.vedich.verifier.Verifier;

/** How fast the verifier goes through a log's SQLite file, started as anyone would start it. */
final class Verifying {

    private static final long EVENTS = 500_000;
    private static final double NANOS = 1e9;

    private Verifying() {}

    static void run(Settings settings, Path folder, Report report) {
        Path file = folder.resolve("events.db");
        KeptCheckpoint checkpoint = filledAndSigned(file, folder, report);
        List<String> command = command(file, checkpoint, folder);
        List<Double> rates = new ArrayList<>();
        for (int run = 0; run < settings.rounds(); run++) {
            rates.add(checkpoint.size() / seconds(command));
        }
        report.table(List.of("what", "events/s, median (range of runs), start of its process included"))
                .row(List.of(
                        "verifying %,d events".formatted(checkpoint.size()),
                        Report.median(new Figures(rates), "%,.0f")))
                .print();
    }

    private static KeptCheckpoint filledAndSigned(Path file, Path folder, Report report) {
        Clock clock = Clock.systemUTC();
        Path keys = folder.resolve("keys");
        try (FilledLog filled = FilledLog.of(file, EVENTS, report)) {
            // On closing it signs what it has followed.
            Notary.signing(filled.log(), folder.resolve("proofs.db"), keys, "benchmark", clock, new SecureRandom())
                    .close();
            KeptCheckpoint newest = filled.log().checkpoints().newest().orElseThrow();
            if (newest.size() <= filled.log().head()) {
                throw new IllegalStateException("the checkpoint covers " + newest.size() + " events only");
            }
            return newest;
        }
    }

    private static List<String> command(Path file, KeptCheckpoint checkpoint, Path folder) {
        Path note = folder.resolve("checkpoint");
        try {
            Files.writeString(note, checkpoint.note());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Verifier.class.getName(),
                file.toString(),
                "--checkpoint",
                note.toString(),
                "--key",
                checkpoint.verifierKey(),
                "--quiet");
    }

    private static double seconds(List<String> command) {
        long since = System.nanoTime();
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int status = process.waitFor();
            if (status != 0) {
                throw new IllegalStateException("the verifier ended with " + status);
            }
            return (System.nanoTime() - since) / NANOS;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
