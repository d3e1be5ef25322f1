package vn.vedich.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/** Asks as a reader would, and prints what came back with how long each question took. */
record FirstLook(DemoProperties demo, PrintStream terminal, Stopwatch since) {

    private static final int ENTRIES_SHOWN = 8;

    /**
     * @param address where this installation answers, such as {@code http://127.0.0.1:8080}
     * @param position what the answers are to cover
     */
    void at(String address, long position) throws InterruptedException {
        try (OwnAnswers answers = new OwnAnswers(address, demo.reader(), demo.password())) {
            show(answers, position);
            say("");
            say("Where to look next:");
            Curl.lines(address, demo.commune()).forEach(line -> say("  " + line));
        } catch (IOException | IllegalStateException e) {
            say("No first look at " + demo.commune() + ": " + e.getMessage());
        }
        say("Stop with Ctrl-C; the next start finds everything where it was." + since.total());
    }

    private void show(OwnAnswers answers, long position) throws IOException, InterruptedException {
        String commune = "/api/communes/" + demo.commune();
        JsonNode card = answers.get(commune + "/scorecard" + (position < 0 ? "" : "?atLeast=" + position));
        say("");
        ScorecardLines.of(card).forEach(this::say);
        say("  (position " + card.path("position").asString() + ")" + since.lap("scorecard"));
        say("");
        say("The end of its timeline:");
        TimelineLines.last(answers, commune + "/timeline", ENTRIES_SHOWN).forEach(line -> say("  " + line));
        say("  " + since.lap("timeline").strip());
    }

    private void say(String line) {
        terminal.println(line);
    }
}
