package vn.vedich.log.notary;

import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.vedich.log.sqlite.Statements;
import vn.vedich.proof.tree.Hash;

/**
 * The buckets of the map as the file keeps them, each in several versions: what it held when a seal was due. Versions go once
 * a newer one is covered by a checkpoint.
 */
final class BucketTable {

    private static final int SHIFT = 40;
    private static final long SEALS = (1L << SHIFT) - 1;

    private final ProofFile file;

    BucketTable(ProofFile file) {
        this.file = file;
    }

    /** What the bucket held when that seal was due, as text; empty when no stream was in it. */
    Optional<String> counts(int bucket, long seal) {
        return file.ask(known -> known.first(
                row -> row.getString(1),
                "SELECT counts FROM buckets WHERE place BETWEEN ? AND ? ORDER BY place DESC LIMIT 1",
                place(bucket, 0),
                place(bucket, seal)));
    }

    /** The hashes of all buckets that held a stream when that seal was due. */
    SortedMap<Integer, Hash> hashes(long seal) {
        SortedMap<Integer, Hash> hashes = new TreeMap<>();
        file.ask(known -> known.all(
                row -> {
                    long place = row.getLong(1);
                    return (place & SEALS) > seal
                            ? Optional.empty()
                            : Optional.ofNullable(hashes.put((int) (place >>> SHIFT), Hash.of(row.getBytes(2))));
                },
                "SELECT place, hash FROM buckets ORDER BY place"));
        return hashes;
    }

    void put(int bucket, long seal, String counts, Hash hash, Statements statements) throws SQLException {
        statements.update("INSERT OR REPLACE INTO buckets VALUES (?, ?, ?)", place(bucket, seal), counts, hash.bytes());
    }

    /** Drops the bucket's versions that were replaced when this seal was due or before. */
    void dropBefore(int bucket, long seal, Statements statements) throws SQLException {
        statements.update("""
            DELETE FROM buckets WHERE place BETWEEN ?1 AND ?2
               AND place < (SELECT max(place) FROM buckets WHERE place BETWEEN ?1 AND ?2)\
            """, place(bucket, 0), place(bucket, seal));
    }

    private static long place(int bucket, long seal) {
        return ((long) bucket << SHIFT) | seal;
    }
}
