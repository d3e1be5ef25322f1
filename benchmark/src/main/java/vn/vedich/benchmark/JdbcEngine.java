package vn.vedich.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;

/** Axon's JDBC engine on a SQLite file, with the indexes that its schema asks for. */
final class JdbcEngine {

    private static final String COLUMNS = """
        aggregateIdentifier TEXT NOT NULL, sequenceNumber INTEGER NOT NULL, type TEXT, eventIdentifier TEXT NOT NULL UNIQUE,
        metaData BLOB, payload BLOB NOT NULL, payloadRevision TEXT, payloadType TEXT NOT NULL, timeStamp TEXT NOT NULL,
        """;

    private JdbcEngine() {}

    /** @param connections in the pool; SQLite lets one of them write at a time */
    static AxonEngine open(Path file, int connections) {
        try (Connection connection = SqliteConnections.open(file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE DomainEventEntry (globalIndex INTEGER PRIMARY KEY, " + COLUMNS
                    + "UNIQUE (aggregateIdentifier, sequenceNumber))");
            statement.execute("CREATE TABLE SnapshotEventEntry (" + COLUMNS
                    + "PRIMARY KEY (aggregateIdentifier, sequenceNumber))");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        Serializer serializer = Jackson3Serializer.builder().build();
        SqlitePool pool = new SqlitePool(file, connections);
        JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                .connectionProvider(pool)
                .transactionManager(pool)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                // It looks for the next index by a minimum, and the driver has no Long for "none". Here are no gaps.
                .extendedGapCheckEnabled(false)
                .build();
        String name = "Axon JdbcEventStorageEngine on SQLite, "
                + (connections == 1 ? "1 connection" : connections + " connections");
        return new AxonEngine(name, engine, pool::close);
    }
}
