package vn.vedich.log.letters;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.letters.Letter.Failure;
import vn.vedich.log.sqlite.SqliteStore;
import vn.vedich.log.sqlite.SqliteStore.Durability;
import vn.vedich.log.sqlite.SqliteStore.Form;
import vn.vedich.log.sqlite.Statements;

/** Letters in a SQLite file of their own, for one process. Every method throws {@link LogUnavailable} when the file fails. */
public record SqliteLetterBoxes(SqliteStore file) implements LetterBoxes {

    private static final Form FORM = new Form(
            1,
            List.of("CREATE TABLE letters (box TEXT NOT NULL, sequence TEXT NOT NULL, position INTEGER NOT NULL,"
                    + " failure_type TEXT, failure_message TEXT, enqueued_at TEXT NOT NULL, touched_at TEXT NOT NULL,"
                    + " attempts INTEGER NOT NULL, diagnostics TEXT NOT NULL, claimed_at TEXT,"
                    + " PRIMARY KEY (box, sequence, position)) STRICT, WITHOUT ROWID"));

    /** @throws LogCannotOpen when the file can't be opened, or was made by a later program */
    public static SqliteLetterBoxes open(Path path) {
        return new SqliteLetterBoxes(SqliteStore.open(path, Durability.SYNCED, FORM));
    }

    @Override
    public LetterBox of(String name) {
        return new Box(name, file);
    }

    @Override
    public void close() {
        file.close();
    }

    private record Box(String name, SqliteStore file) implements LetterBox {

        private static final String OF_LETTER = " WHERE box = ? AND sequence = ? AND position = ?";

        @Override
        public void add(List<Letter> letters) {
            file.write(known -> {
                for (Letter letter : letters) {
                    add(letter, known);
                }
                return letters;
            });
        }

        private void add(Letter letter, Statements known) throws SQLException {
            @Nullable Failure failure = letter.failure();
            known.update(
                    "INSERT INTO letters VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULL) ON CONFLICT DO NOTHING",
                    name,
                    letter.sequence(),
                    letter.position(),
                    failure == null ? null : failure.type(),
                    failure == null ? null : failure.message(),
                    LetterForm.time(letter.enqueuedAt()),
                    LetterForm.time(letter.touchedAt()),
                    letter.attempts(),
                    LetterForm.json(letter.diagnostics()));
        }

        @Override
        public List<Letter> read(String sequence, long fromPosition, int limit) {
            return file.ask(known -> known.all(
                    Box::letter,
                    "SELECT * FROM letters WHERE box = ? AND sequence = ? AND position >= ? ORDER BY position LIMIT ?",
                    name,
                    sequence,
                    fromPosition,
                    limit));
        }

        @Override
        public boolean replace(Letter letter) {
            @Nullable Failure failure = letter.failure();
            return changes(
                    "UPDATE letters SET failure_type = ?, failure_message = ?, touched_at = ?, attempts = ?,"
                            + " diagnostics = ?, claimed_at = NULL" + OF_LETTER,
                    failure == null ? null : failure.type(),
                    failure == null ? null : failure.message(),
                    LetterForm.time(letter.touchedAt()),
                    letter.attempts(),
                    LetterForm.json(letter.diagnostics()),
                    name,
                    letter.sequence(),
                    letter.position());
        }

        @Override
        public boolean remove(String sequence, long position) {
            return changes("DELETE FROM letters" + OF_LETTER, name, sequence, position);
        }

        @Override
        public boolean claim(Letter letter, Instant now, Instant expired) {
            return changes(
                    "UPDATE letters SET claimed_at = ?" + OF_LETTER + " AND (claimed_at IS NULL OR claimed_at < ?)",
                    LetterForm.time(now),
                    name,
                    letter.sequence(),
                    letter.position(),
                    LetterForm.time(expired));
        }

        private boolean changes(String sql, @Nullable Object... arguments) {
            return file.ask(known -> known.update(sql, arguments)) > 0;
        }

        /** Of a group with one MIN, SQLite gives the other columns of the row that has it. */
        @Override
        public List<Sequence> sequences() {
            return file.ask(known -> known.all(
                    row -> new Sequence(letter(row), row.getLong("letters")),
                    "SELECT *, MIN(position), COUNT(*) AS letters FROM letters WHERE box = ?"
                            + " GROUP BY sequence ORDER BY sequence",
                    name));
        }

        @Override
        public long size(String sequence) {
            return count("SELECT COUNT(*) FROM letters WHERE box = ? AND sequence = ?", name, sequence);
        }

        @Override
        public boolean isEmpty() {
            return count("SELECT EXISTS (SELECT 1 FROM letters WHERE box = ?)", name) == 0;
        }

        private long count(String sql, @Nullable Object... arguments) {
            return file.ask(known -> known.first(row -> row.getLong(1), sql, arguments))
                    .orElse(0L);
        }

        @Override
        public void clear() {
            changes("DELETE FROM letters WHERE box = ?", name);
        }

        private static Letter letter(ResultSet row) throws SQLException {
            @Nullable String type = row.getString("failure_type");
            return new Letter(
                    row.getString("sequence"),
                    row.getLong("position"),
                    type == null ? null : new Failure(type, row.getString("failure_message")),
                    Instant.parse(row.getString("enqueued_at")),
                    Instant.parse(row.getString("touched_at")),
                    row.getInt("attempts"),
                    LetterForm.diagnostics(row.getString("diagnostics")));
        }
    }
}
