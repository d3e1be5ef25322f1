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

    /**
     * Commands that are run together.
     *
     * @param commands one a line
     * @param prints texts that must be in what they print
     * @param systemStopped whether the system is stopped before they are run
     */
    record Step(List<String> commands, List<String> prints, boolean systemStopped) {}

    static Guide read(Path file) throws IOException {
        List<Step> steps = new ArrayList<>();
        boolean stopped = false;
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
            switch (lines.get(i)) {
                case STOPPED -> stopped = true;
                case COMMANDS -> steps.add(new Step(block(lines, i), List.of(), stopped));
                case PRINTS -> {
                    Step last = steps.removeLast();
                    steps.add(new Step(last.commands(), block(lines, i), last.systemStopped()));
                }
                default -> {
                    // Words are for the reader.
                }
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
