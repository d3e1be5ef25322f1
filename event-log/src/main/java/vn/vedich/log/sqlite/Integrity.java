package vn.vedich.log.sqlite;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import vn.vedich.log.LogCannotOpen;

/**
 * What is found out about a file before it is used: that its tables and triggers are as they were made, that positions are
 * dense and commits complete, and, while the file is small, that every page and every index is sound. It can't tell whether
 * what an event says was changed: only the proofs can.
 */
final class Integrity {

    /** Up to this size every page is read and every index held against its table. Larger files: for what is missing only. */
    static final long FULLY_CHECKED_BYTES = 256L * 1024 * 1024;

    private static final String FILE_BYTES =
            "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";

    /** Counts the entries of the smallest index, a hundredth of what reading the events would be. */
    private static final String POSITIONS_ARE_DENSE =
            "SELECT (SELECT count(*) FROM events) = (SELECT coalesce(max(position) + 1, 0) FROM events)";

    private static final String COMMITS_ARE_COMPLETE = """
        SELECT (SELECT coalesce(sum(event_count), 0) FROM commits) = (SELECT coalesce(max(position) + 1, 0) FROM events)\
        """;

    private Integrity() {}

    /** @throws LogCannotOpen when something is not as it should be */
    static void require(Question question, long version, IdHash hash) throws SQLException {
        requireSchema(question, Schema.made(version));
        if (question.number(FILE_BYTES) <= FULLY_CHECKED_BYTES) {
            requireSoundPages(question);
            if (version == Schema.VERSION) {
                requireRightIds(question, hash);
            }
        }
        if (!question.yes(POSITIONS_ARE_DENSE) || !question.yes(COMMITS_ARE_COMPLETE)) {
            throw new LogCannotOpen("events are missing: positions are not dense or commits not complete");
        }
    }

    private static void requireSchema(Question question, List<String> made) throws SQLException {
        Set<String> found = question.texts("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
        for (String sql : made) {
            if (!found.contains(sql)) {
                throw new LogCannotOpen("the file is damaged: it was made with, and no longer has, "
                        + sql.lines().findFirst().orElseThrow());
            }
        }
    }

    /** No index for SQLite, so not checked by it. */
    private static void requireRightIds(Question question, IdHash hash) throws SQLException {
        if (!new FiledIds(new Statements(question.connection()), hash).areRight()) {
            throw new LogCannotOpen("the file is damaged: what is in the table ids does not follow from the events");
        }
    }

    private static void requireSoundPages(Question question) throws SQLException {
        String found = question.text("PRAGMA integrity_check(1)");
        if (!found.equals("ok")) {
            throw new LogCannotOpen("the file is damaged: " + found);
        }
    }
}
