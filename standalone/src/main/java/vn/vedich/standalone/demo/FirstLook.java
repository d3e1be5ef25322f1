package vn.vedich.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import vn.vedich.command.loading.LoadReport;
import vn.vedich.command.loading.RecordLoader;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;

/** Loads the record, asks as a reader would, and prints what came back with how long each step took. */
final class FirstLook {

    private static final int ENTRIES_SHOWN = 8;

    private final DemoProperties demo;
    private final RecordLoader loader;
    private final PrintStream terminal;
    private final Stopwatch since;

    FirstLook(DemoProperties demo, RecordLoader loader, PrintStream terminal, Stopwatch since) {
        this.demo = demo;
        this.loader = loader;
        this.terminal = terminal;
        this.since = since;
    }

    /** @param address where this installation answers, such as {@code http://127.0.0.1:8080} */
    void at(String address, Resource record) throws IOException, InterruptedException {
        say("Về Đích is up at " + address + since.lap("start"));
        LoadReport report = load(record);
        try (OwnAnswers answers = new OwnAnswers(address, demo.reader(), demo.password())) {
            show(answers, report);
        }
        say("");
        say("Where to look next:");
        Curl.lines(address, demo.commune()).forEach(line -> say("  " + line));
        say("Stop with Ctrl-C; the next start finds everything where it was." + since.total());
    }

    private LoadReport load(Resource record) throws IOException {
        EnteredBy operator = new EnteredBy(Text.of(demo.operator()), Set.of(Role.OPERATOR), null);
        try (InputStream file = record.getInputStream()) {
            LoadReport report = loader.load(file, operator, Locale.of("vi"), new ProgressLine(terminal));
            say("Record " + record.getFilename() + ": " + report.lines() + " commands, " + report.accepted()
                    + " accepted, " + report.alreadyThere() + " already there, " + report.nothingToDo()
                    + " with nothing to do, " + report.refusedLines() + " refused" + since.lap("load"));
            report.refused().forEach(no -> say("  line " + no.line() + " " + no.command() + ": " + no.reason()));
            return report;
        }
    }

    private void show(OwnAnswers answers, LoadReport report) throws IOException, InterruptedException {
        String commune = "/api/communes/" + demo.commune();
        String covered = report.position() == null ? "" : "atLeast=" + report.position();
        JsonNode card = answers.get(commune + "/scorecard?" + covered);
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
