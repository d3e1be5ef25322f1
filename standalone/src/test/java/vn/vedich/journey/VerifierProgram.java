package vn.vedich.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The verifier, run as a program of its own in an auditor's folder. */
final class VerifierProgram {

    private VerifierProgram() {}

    /** The last line that it prints. */
    static String said(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> words = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-jar",
                                System.getProperty("vedich.program.verifier")),
                        Stream.of(arguments))
                .toList();
        Process program = new ProcessBuilder(words)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        program.waitFor();
        return lines.getLast();
    }
}
