package vn.vedich.log.sqlite;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds what has an id. In memory first: an entry that leaves it meanwhile is in the file by then.
 *
 * @param recent of the log that the statements read
 */
record IdLookup(Statements statements, IdSettings settings, RecentIds recent) {

    /** Stands in a query for the positions that {@link #first} fills in, as the last two parameters. */
    static final String POSITIONS =
            "(SELECT position FROM ids WHERE hash = ? UNION ALL SELECT value FROM json_each(?))";

    /** @param sql whose parameters are the id and what {@link #POSITIONS} has */
    <T> Optional<T> first(Statements.Row<T> mapping, String sql, String id) throws SQLException {
        long hash = settings.hash().of(id);
        return statements.first(mapping, sql, id, hash, Arrays.toString(recent.positions(hash)));
    }
}
