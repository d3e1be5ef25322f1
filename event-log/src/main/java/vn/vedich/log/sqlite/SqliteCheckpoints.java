package vn.vedich.log.sqlite;

import java.util.Optional;
import vn.vedich.log.Checkpoints;

/** The published checkpoints in the log's file. */
record SqliteCheckpoints(SqliteWriting writing, ReaderPool readers) implements Checkpoints {

    private static final String KEEP = """
        INSERT INTO checkpoints (size, note, verifier_key)
        SELECT ?, ?, ? WHERE NOT EXISTS (SELECT 1 FROM checkpoints WHERE size >= ?)\
        """;
    private static final String NEWEST = "SELECT size, note, verifier_key FROM checkpoints ORDER BY size DESC LIMIT 1";

    @Override
    public boolean keep(KeptCheckpoint checkpoint) {
        return writing.transaction(statements -> statements.update(
                        KEEP, checkpoint.size(), checkpoint.note(), checkpoint.verifierKey(), checkpoint.size())
                == 1);
    }

    @Override
    public Optional<KeptCheckpoint> newest() {
        return readers.ask(statements -> statements.first(
                row -> new KeptCheckpoint(row.getLong(1), row.getString(2), row.getString(3)), NEWEST));
    }
}
