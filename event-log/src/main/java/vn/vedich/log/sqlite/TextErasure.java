package vn.vedich.log.sqlite;

import java.sql.SQLException;
import java.util.Optional;
import vn.vedich.log.home.SealedTexts;

/** Takes one text out of the rows that hold it or could tell of it. No row of {@code events} is touched. */
record TextErasure(long position, String hash) {

    private static final String FORGET_SALT = """
        UPDATE commits SET salt = NULL
         WHERE first_position = (SELECT max(first_position) FROM commits WHERE first_position <= ?)\
        """;
    private static final String DROP_SNAPSHOT =
            "DELETE FROM snapshots WHERE stream = (SELECT stream FROM events WHERE position = ?)";

    /** False when there is no such text. */
    boolean in(Statements statements) throws SQLException {
        Optional<SealedTexts> texts = statements
                .first(row -> new SealedTexts(row.getString(1)), "SELECT texts FROM texts WHERE position = ?", position)
                .filter(found -> found.has(hash));
        if (texts.isEmpty()) {
            return false;
        }
        keepOnly(texts.get().without(hash), statements);
        statements.update(FORGET_SALT, position);
        statements.update(DROP_SNAPSHOT, position);
        return true;
    }

    private void keepOnly(Optional<String> texts, Statements statements) throws SQLException {
        if (texts.isPresent()) {
            statements.update("UPDATE texts SET texts = ? WHERE position = ?", texts.get(), position);
        } else {
            statements.update("DELETE FROM texts WHERE position = ?", position);
        }
    }
}
