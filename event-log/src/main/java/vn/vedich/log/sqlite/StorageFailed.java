package vn.vedich.log.sqlite;

import java.sql.SQLException;

/** Carries a failure of SQLite through code that knows nothing of SQL. */
final class StorageFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StorageFailed(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
