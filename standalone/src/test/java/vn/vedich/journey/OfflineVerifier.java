package vn.vedich.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program for who trusts nobody, as it is shipped, in a process of its own. */
final class OfflineVerifier {

    private OfflineVerifier() {}

    /** The lines that it prints, the verdict last. */
    static List<String> run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("vedich.program.verifier")));
        words.addAll(arguments);
        words.add("--quiet");
        Process program = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        program.waitFor();
        return said;
    }
}
