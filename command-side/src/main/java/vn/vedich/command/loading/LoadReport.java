package vn.vedich.command.loading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a record file.
 *
 * @param lines how many commands it holds
 * @param accepted how many were accepted now
 * @param alreadyThere how many had been accepted before
 * @param nothingToDo how many asked for what was so already
 * @param refusedLines how many were refused
 * @param refused the first {@value #MOST_REFUSED} of these, by line
 * @param position of the last event that the file's commands appended; null when they appended none
 */
public record LoadReport(
        long lines,
        long accepted,
        long alreadyThere,
        long nothingToDo,
        long refusedLines,
        List<Refused> refused,
        @Nullable Long position) {

    /** So many refused lines are told one by one. */
    public static final int MOST_REFUSED = 1_000;

    public LoadReport {
        refused = List.copyOf(refused);
    }

    /**
     * A line that was not accepted.
     *
     * @param line its number, from 1
     * @param command its command, where it could be read
     * @param reason one sentence
     */
    public record Refused(long line, @Nullable String command, String reason) {}
}
