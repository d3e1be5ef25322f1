package vn.vedich.standalone.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
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
        } catch (IOException | RuntimeException e) {
            say("No first look at " + demo.commune() + ": " + e.getMessage());
        }
        say("Stop with Ctrl-C; the next start finds everything where it was." + since.total());
    }

    private void show(OwnAnswers answers, long position) throws IOException, InterruptedException {
        String commune = "/api/communes/" + demo.commune();
        String covering = position < 0 ? "" : "&atLeast=" + position;
        JsonNode card = answers.get(commune + "/scorecard" + covering.replaceFirst("&", "?"));
        say("");
        ScorecardLines.of(card).forEach(this::say);
        say("  (position " + card.path("position").asString() + ")" + since.lap("scorecard"));
        String then = "asOf=" + demo.asOf() + covering;
        block(
                "Its works on " + demo.asOf() + ":",
                WorkLines.of(answers.get("/api/projects?unit=" + demo.commune() + "&" + then)));
        say("  " + since.lap("works").strip());
        block(
                "What was ordered for it, on " + demo.asOf() + ", by who leads:",
                DirectiveLines.of(answers.get(commune + "/directives?" + then)));
        say("  " + since.lap("directives").strip());
        block(
                "What it asks for, on " + demo.asOf() + ":",
                RequestLines.of(answers.get("/api/requests?unit=" + demo.commune() + "&" + then)));
        say("  " + since.lap("requests").strip());
        block("The end of its timeline:", TimelineLines.last(answers, commune + "/timeline", ENTRIES_SHOWN));
        say("  " + since.lap("timeline").strip());
        say("");
        say("Checkpoints of the log are signed with "
                + answers.text("/audit/key").strip());
    }

    private void block(String heading, List<String> lines) {
        say("");
        say(heading);
        lines.forEach(line -> say("  " + line));
    }

    private void say(String line) {
        terminal.println(line);
    }
}
