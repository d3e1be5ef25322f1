package vn.vedich.log.witness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Scanner;
import vn.vedich.log.witness.WitnessAnswer.Cosigned;
import vn.vedich.log.witness.WitnessAnswer.SeenAnother;
import vn.vedich.proof.note.SignerKey;

/** A process of its own that is asked by two logs of one key, the true one and a fork of it, until it is killed. */
final class WitnessProcess {

    /** The fork leaves the true log here. */
    static final int FORK = 3;

    private WitnessProcess() {}

    static Process start(Path folder, SignerKey log) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WitnessProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.outputWriter().append(log.secretLine()).append('\n').flush();
        return process;
    }

    static Witness open(Path folder, SignerKey log) {
        return Witness.open(
                folder.resolve("witness.sqlite"),
                folder,
                "witness.example",
                List.of(new WitnessedLog(GrowingLog.ORIGIN, List.of(log.verifier()))),
                Clock.systemUTC(),
                new SecureRandom());
    }

    /** Says each checkpoint that was cosigned: its size and root. */
    public static void main(String[] arguments) {
        SignerKey key = SignerKey.parse(new Scanner(System.in, StandardCharsets.UTF_8).nextLine());
        GrowingLog log = GrowingLog.signedBy(key).grow(5_000);
        GrowingLog fork = log.forkedAt(FORK, 5_000);
        try (Witness witness = open(Path.of(arguments[0]), key)) {
            long seen = 0;
            while (seen < log.size()) {
                seen = ask(witness, fork, seen);
                seen = ask(witness, log, seen);
            }
        }
    }

    private static long ask(Witness witness, GrowingLog log, long seen) {
        return switch (witness.add(log.ask(seen, seen + 1))) {
            case Cosigned _ -> {
                System.out.println((seen + 1) + " "
                        + log.checkpoint(seen + 1).text().lines().toList().get(2));
                yield seen + 1;
            }
            case SeenAnother another -> another.size();
            case WitnessAnswer _ -> seen;
        };
    }
}
