package vn.vedich.log.notary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.sqlite.Statements;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.stream.StreamsSeal;

/** The seals that the map came to, and where the log says so. */
final class SealTable {

    private final ProofFile file;

    SealTable(ProofFile file) {
        this.file = file;
    }

    Optional<Seal> newest() {
        return find("SELECT * FROM seals ORDER BY up_to DESC LIMIT 1");
    }

    /** The newest one whose event stands before this position. */
    Optional<Seal> newestBefore(long position) {
        return find("SELECT * FROM seals WHERE position < ? ORDER BY up_to DESC LIMIT 1", position);
    }

    Optional<Seal> oldestUnseen() {
        return find("SELECT * FROM seals WHERE position IS NULL ORDER BY up_to LIMIT 1");
    }

    private Optional<Seal> find(String sql, @Nullable Object... arguments) {
        return file.ask(known -> known.first(SealTable::read, sql, arguments));
    }

    private static Seal read(ResultSet row) throws SQLException {
        StreamsSeal map = StreamsSeal.parse(row.getString("payload"));
        long position = row.getLong("position");
        return new Seal(map, row.wasNull() ? null : position);
    }

    void add(StreamsSeal due, Statements statements) throws SQLException {
        statements.update("INSERT INTO seals VALUES (?, ?, NULL)", due.upTo(), due.payload());
    }

    /**
     * Takes notice of a seal in the log.
     *
     * @throws LogDisagrees when the map did not come to that
     */
    void see(CoveredEvent event, Statements statements) throws SQLException {
        int known = statements.update(
                "UPDATE seals SET position = ? WHERE payload = ? AND up_to = ? AND position IS NULL",
                event.position(),
                event.event().payload(),
                upToSaidBy(event));
        if (known != 1) {
            throw new LogDisagrees("the seal at position " + event.position() + " is not what the events come to");
        }
    }

    private static long upToSaidBy(CoveredEvent event) {
        try {
            return StreamsSeal.of(event.leaf(), event.event().payload()).upTo();
        } catch (UnacceptableNote e) {
            throw new LogDisagrees(String.valueOf(e.getMessage()));
        }
    }
}
