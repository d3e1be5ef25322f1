package vn.vedich.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Prints how fast the event log is, beside others and beside the bare storage, and writes the same to {@code
 * measured.md} in the folder of its files. Nothing is asserted. Each {@link Question} has a Java process of its own, in
 * which all contestants take turns. See {@link Settings} for what can be chosen.
 */
public final class Benchmark {

    private Benchmark() {}

    /** @param arguments none, or the one question that this process is there for */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Report.utf8();
        Settings settings = Settings.read();
        if (arguments.length == 1) {
            answer(Question.valueOf(arguments[0]), settings);
            System.exit(0);
        }
        Files.createDirectories(settings.folder());
        Path file = settings.folder().resolve("measured.md");
        try (PrintStream kept = new PrintStream(Files.newOutputStream(file), true, StandardCharsets.UTF_8)) {
            Report report = new Report(System.out, kept);
            about(settings, report);
            for (Question question : Question.of(settings.measures())) {
                report.title(question.title());
                report.say("To reach: %s. Load average before: %.1f.%n", question.toReach(), Machine.load());
                inItsOwnProcess(question, settings, report);
            }
            report.say("Load average of the machine at the end: %.1f.", Machine.load());
        } finally {
            delete(settings.longLog().resolveSibling(""));
        }
    }

    private static void about(Settings settings, Report report) throws IOException {
        report.say("Load average of the machine before: %.1f.", Machine.load());
        Machine.print(settings.folder(), report);
        report.say(
                "%d rounds after %d to warm up; %d ms for each contestant in each round, in turns. Ratios are taken"
                        + " round by round. What else the machine was doing can't be known: compare within a table, not"
                        + " between them.",
                settings.inRounds().counted(),
                settings.inRounds().warmUp(),
                settings.turn().toMillis());
    }

    private static void inItsOwnProcess(Question question, Settings settings, Report report)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command(question, settings))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> report.say("%s", line));
        }
        if (process.waitFor() != 0) {
            report.say("*not measured*: the process ended with %d%n", process.exitValue());
        }
    }

    private static List<String> command(Question question, Settings settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Daxoniq.update-checker.disabled=true");
        command.add("-Ddisable-axoniq-console-message=true");
        command.addAll(question.javaOptions());
        if (settings.profile()) {
            Path recording = settings.folder().resolve(question.asWritten() + ".jfr");
            command.add("-XX:StartFlightRecording=settings=profile,filename=" + recording);
        }
        for (String property : List.of(Settings.PROPERTY, Settings.MONGODB)) {
            command.add("-D" + property + "=" + System.getProperty(property, ""));
        }
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), Benchmark.class.getName(), question.name()));
        return command;
    }

    private static void answer(Question question, Settings settings) throws IOException {
        Path folder = Files.createTempDirectory(settings.folder(), question.asWritten());
        try {
            question.measure().run(settings, folder, new Report(System.out));
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
