package vn.vedich.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import vn.vedich.log.Checkpoints;

/** The published checkpoints in the log's file. */
record SqliteCheckpoints(SqliteWriting writing, ReaderPool readers) implements Checkpoints {

    private static final String KEEP = """
        INSERT INTO checkpoints (size, note, verifier_key)
        SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM checkpoints WHERE size >= ?)\
        """;
    private static final String SELECT = "SELECT size, note, verifier_key FROM checkpoints ";
    private static final String NEWEST = SELECT + "ORDER BY size DESC LIMIT 1";
    private static final String FIRST_COVERING = SELECT + "WHERE size > ? ORDER BY size LIMIT 1";

    @Override
    public boolean keep(KeptCheckpoint checkpoint) {
        return writing.transaction(statements -> statements.update(
                        KEEP, checkpoint.size(), checkpoint.note(), checkpoint.verifierKey(), checkpoint.size())
                == 1);
    }

    @Override
    public Optional<KeptCheckpoint> newest() {
        return readers.ask(statements -> statements.first(SqliteCheckpoints::read, NEWEST));
    }

    @Override
    public Optional<KeptCheckpoint> firstCovering(long position) {
        return readers.ask(statements -> statements.first(SqliteCheckpoints::read, FIRST_COVERING, position));
    }

    private static KeptCheckpoint read(ResultSet row) throws SQLException {
        return new KeptCheckpoint(row.getLong(1), row.getString(2), row.getString(3));
    }
}
