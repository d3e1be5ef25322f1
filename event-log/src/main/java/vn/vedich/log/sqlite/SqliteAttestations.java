package vn.vedich.log.sqlite;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Attestations;

/** What others said of checkpoints, in the log's file. */
record SqliteAttestations(SqliteWriting writing, ReaderPool readers) implements Attestations {

    private static final String KEEP = """
        INSERT INTO attestations (size, kind, given_by, content) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING\
        """;
    private static final String SELECT = "SELECT size, kind, given_by, content FROM attestations ";
    private static final String OF_SIZE = SELECT + "WHERE size = ? ORDER BY kind, given_by";
    private static final String NEWEST = SELECT + "WHERE kind = ? AND given_by = ? ORDER BY size DESC LIMIT 1";
    private static final String NEWEST_OF_ALL = SELECT + "WHERE kind = ? ORDER BY size DESC, given_by LIMIT ?";

    @Override
    public boolean keep(Attestation attestation) {
        return writing.transaction(statements -> statements.update(
                        KEEP, attestation.size(), attestation.kind().name(), attestation.by(), attestation.content())
                == 1);
    }

    @Override
    public List<Attestation> of(long size) {
        return readers.ask(statements -> statements.all(SqliteAttestations::read, OF_SIZE, size));
    }

    @Override
    public Optional<Attestation> newest(Kind kind, String by) {
        return readers.ask(statements -> statements.first(SqliteAttestations::read, NEWEST, kind.name(), by));
    }

    @Override
    public List<Attestation> newest(Kind kind, int limit) {
        return readers.ask(statements -> statements.all(SqliteAttestations::read, NEWEST_OF_ALL, kind.name(), limit));
    }

    private static Attestation read(ResultSet row) throws SQLException {
        return new Attestation(row.getLong(1), Kind.valueOf(row.getString(2)), row.getString(3), row.getString(4));
    }
}
