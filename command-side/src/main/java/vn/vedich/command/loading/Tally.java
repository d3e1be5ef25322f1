package vn.vedich.command.loading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts what becomes of the lines of one file. */
final class Tally {

    private long lines;
    private long accepted;
    private long alreadyThere;
    private long nothingToDo;
    private long refusedLines;
    private final List<LoadReport.Refused> refused = new ArrayList<>();
    private @Nullable Long position;

    void count(long line, String command, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted now -> {
                lines++;
                accepted++;
                reached(now.position());
            }
            case Outcome.AlreadyThere before -> {
                lines++;
                alreadyThere++;
                reached(before.position());
            }
            case Outcome.NothingToDo nothing -> {
                lines++;
                nothingToDo++;
            }
            case Outcome.Refused no -> refused(line, command, no.reason());
        }
    }

    void refused(long line, @Nullable String command, String reason) {
        lines++;
        refusedLines++;
        if (refused.size() < LoadReport.MOST_REFUSED) {
            refused.add(new LoadReport.Refused(line, command, reason));
        }
    }

    long lines() {
        return lines;
    }

    long refusedLines() {
        return refusedLines;
    }

    LoadReport report() {
        return new LoadReport(lines, accepted, alreadyThere, nothingToDo, refusedLines, refused, position);
    }

    private void reached(long last) {
        position = position == null ? last : Math.max(position, last);
    }
}
