package vn.vedich.log.sqlite;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Optional;
import vn.vedich.log.home.SealedTexts;

/**
 * Takes one text out of the rows that hold it or could tell of it. No row of {@code events} is touched.
 *
 * <p>Rows of texts and salts are overwritten by others of exactly the same length, never made shorter or deleted: where
 * they would be, SQLite moves neighbours between pages, and copies of those stay in the gaps between cells ({@code
 * secure_delete} clears what is deleted, not what was moved away), to be found when the neighbour is erased one day. For the
 * same reason the snapshots that stay are written anew: the pages of an emptied table are cleared as a whole.
 */
record TextErasure(long position, String hash) {

    private static final String OVERWRITE_SALT = """
        UPDATE commits SET salt = printf('%*s', length(salt), '')
         WHERE first_position = (SELECT max(first_position) FROM commits WHERE first_position <= ?)
           AND salt IS NOT NULL\
        """;
    private static final String OVERWRITE_TEXTS = "UPDATE texts SET texts = ? WHERE position = ?";
    private static final String HAS_SNAPSHOT =
            "SELECT stream FROM snapshots WHERE stream = (SELECT stream FROM events WHERE position = ?)";

    /** False when there is no such text. */
    boolean in(Statements statements) throws SQLException {
        Optional<String> stored =
                statements.first(row -> row.getString(1), "SELECT texts FROM texts WHERE position = ?", position);
        Optional<String> others =
                stored.map(SealedTexts::new).filter(texts -> texts.has(hash)).map(texts -> texts.without(hash));
        if (others.isEmpty()) {
            return false;
        }
        statements.update(OVERWRITE_TEXTS, padded(others.get(), bytes(stored.orElseThrow())), position);
        statements.update(OVERWRITE_SALT, position);
        Optional<String> stream = statements.first(row -> row.getString(1), HAS_SNAPSHOT, position);
        if (stream.isPresent()) {
            dropSnapshot(stream.get(), statements);
        }
        return true;
    }

    private static void dropSnapshot(String stream, Statements statements) throws SQLException {
        statements.update("CREATE TEMP TABLE staying AS SELECT * FROM snapshots WHERE stream = ''");
        statements.update("INSERT INTO staying SELECT * FROM snapshots WHERE stream <> ?", stream);
        statements.update("DELETE FROM snapshots");
        statements.update("INSERT INTO snapshots SELECT * FROM staying");
        statements.update("DROP TABLE staying");
    }

    private static String padded(String json, int length) {
        return json + " ".repeat(length - bytes(json));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
