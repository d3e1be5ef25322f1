package vn.vedich.standalone.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.Resource;
import vn.vedich.command.loading.LoadReport;
import vn.vedich.command.loading.RecordLoader;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;

/** Loads record files in the operator's name and prints what became of them, line by line where one was refused. */
record Loading(RecordLoader loader, String operator, PrintStream terminal) {

    private static final Locale LANGUAGE = Locale.of("vi");

    /** The position that the file's events reach; -1 when it appended none or can't be read. */
    long load(Resource file, Stopwatch since) {
        EnteredBy caller = new EnteredBy(Text.of(operator), Set.of(Role.OPERATOR), null);
        try (InputStream lines = file.getInputStream()) {
            LoadReport report = loader.load(lines, caller, LANGUAGE, new ProgressLine(terminal));
            print(file, report, since);
            Long position = report.position();
            return position == null ? -1 : position;
        } catch (IOException e) {
            terminal.println("Record " + file.getDescription() + " can't be read: " + e.getMessage());
            return -1;
        }
    }

    private void print(Resource file, LoadReport report, Stopwatch since) {
        terminal.println("Record " + file.getFilename() + ": " + report.lines() + " commands, " + report.accepted()
                + " accepted, " + report.alreadyThere() + " already there, " + report.nothingToDo()
                + " with nothing to do, " + report.refusedLines() + " refused" + since.lap("load"));
        report.refused()
                .forEach(no -> terminal.println(
                        "  line " + no.line() + " " + (no.command() == null ? "" : no.command()) + ": " + no.reason()));
    }
}
