package vn.vedich.log.notary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.sqlite.Statements;

/** The seals that the map came to, and where the log says so. */
final class SealTable {

    private final ProofFile file;

    SealTable(ProofFile file) {
        this.file = file;
    }

    Optional<Seal> newest() {
        return find("SELECT * FROM seals ORDER BY number DESC LIMIT 1");
    }

    /** The newest one whose event stands before this position. */
    Optional<Seal> newestBefore(long position) {
        return find("SELECT * FROM seals WHERE position < ? ORDER BY number DESC LIMIT 1", position);
    }

    Optional<Seal> oldestUnseen() {
        return find("SELECT * FROM seals WHERE position IS NULL ORDER BY number LIMIT 1");
    }

    private Optional<Seal> find(String sql, @Nullable Object... arguments) {
        return file.ask(known -> known.first(SealTable::read, sql, arguments));
    }

    private static Seal read(ResultSet row) throws SQLException {
        long position = row.getLong("position");
        boolean unseen = row.wasNull();
        return new Seal(row.getLong("number"), row.getLong("streams"), row.getString("root"), unseen ? null : position);
    }

    void add(Seal due, Statements statements) throws SQLException {
        statements.update(
                "INSERT INTO seals VALUES (?, ?, ?, ?)", due.number(), due.streams(), due.root(), due.position());
    }

    /**
     * Takes notice of a seal in the log.
     *
     * @throws LogDisagrees when the map did not come to that
     */
    void see(CoveredEvent event, Statements statements) throws SQLException {
        Seal said = Seal.saidBy(event);
        int known = statements.update(
                "UPDATE seals SET position = ? WHERE number = ? AND streams = ? AND root = ? AND position IS NULL",
                said.position(),
                said.number(),
                said.streams(),
                said.root());
        if (known != 1 || said.upTo() > event.position()) {
            throw new LogDisagrees("the seal at position " + event.position() + " is not what the events come to");
        }
    }
}
