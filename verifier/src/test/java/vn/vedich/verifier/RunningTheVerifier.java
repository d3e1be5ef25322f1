package vn.vedich.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.vedich.proof.note.VerifierKey;

/** Runs the program as its command line would. */
final class RunningTheVerifier {

    private static final Pattern POSITION = Pattern.compile("not intact: position (\\d+): .*", Pattern.DOTALL);

    private RunningTheVerifier() {}

    /**
     * What came of it.
     *
     * @param out what it printed to standard output
     * @param err what it printed to standard error
     */
    record Outcome(int status, String out, String err) {

        /** The position that is named; -1 when none is. */
        long position() {
            Matcher named = POSITION.matcher(out);
            return named.matches() ? Long.parseLong(named.group(1)) : -1;
        }
    }

    static Outcome run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try (PrintStream outPrint = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errPrint = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            int status = new Verifier(outPrint, errPrint).run(List.of(words));
            return new Outcome(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Outcome check(byte[] log, VerifierKey key, String... checkpoints) {
        try {
            Path folder = Files.createTempDirectory("verifier");
            try {
                return run(arguments(folder, Files.write(folder.resolve("log"), log), key, checkpoints));
            } finally {
                deleteAll(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome check(List<String> lines, VerifierKey key, String... checkpoints) {
        return check(String.join("", lines).getBytes(StandardCharsets.UTF_8), key, checkpoints);
    }

    private static String[] arguments(Path folder, Path log, VerifierKey key, String... checkpoints)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(log.toString(), "--key", key.line(), "--quiet"));
        for (int i = 0; i < checkpoints.length; i++) {
            Path file = folder.resolve("checkpoint-" + i);
            Files.write(file, checkpoints[i].getBytes(StandardCharsets.UTF_8));
            words.addAll(List.of("--checkpoint", file.toString()));
        }
        return words.toArray(String[]::new);
    }

    private static void deleteAll(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
