package vn.vedich.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The commands of a guide, and what each must print. */
record Guide(List<Step> steps) {

    private static final String COMMANDS = "```sh";
    private static final String PRINTS = "```text";
    private static final String END = "```";
    private static final String STOPPED = "<!-- the system is stopped -->";
    private static final String STARTED_WITH = "<!-- the system is started again with ";
    private static final String END_OF_WORD = " -->";

    /** What is done to the system before a step. */
    sealed interface Before {
        record Nothing() implements Before {}

        record Stop() implements Before {}

        /** @param arguments in the place of those that it had */
        record StartAgain(List<String> arguments) implements Before {}
    }

    /**
     * Commands that are run together.
     *
     * @param commands one a line
     * @param prints texts that must be in what they print
     */
    record Step(Before before, List<String> commands, List<String> prints) {}

    static Guide read(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        Before before = new Before.Nothing();
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.equals(STOPPED)) {
                before = new Before.Stop();
            } else if (line.startsWith(STARTED_WITH)) {
                String arguments = line.substring(STARTED_WITH.length(), line.length() - END_OF_WORD.length());
                before = new Before.StartAgain(List.of(arguments.split(" ")));
            } else if (line.equals(COMMANDS)) {
                steps.add(new Step(before, block(lines, i), List.of()));
                before = new Before.Nothing();
            } else if (line.equals(PRINTS)) {
                Step last = steps.removeLast();
                steps.add(new Step(last.before(), last.commands(), block(lines, i)));
            }
        }
        return new Guide(List.copyOf(steps));
    }

    private static List<String> block(List<String> lines, int start) {
        return lines.subList(start + 1, lines.size()).stream()
                .takeWhile(line -> !line.equals(END))
                .toList();
    }
}
