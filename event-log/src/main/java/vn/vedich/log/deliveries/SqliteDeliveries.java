package vn.vedich.log.deliveries;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.log.deliveries.Delivery.Status;
import vn.vedich.log.sqlite.SqliteStore;
import vn.vedich.log.sqlite.SqliteStore.Durability;
import vn.vedich.log.sqlite.SqliteStore.Form;
import vn.vedich.log.sqlite.Statements;

/**
 * Deliveries in a SQLite file of their own, for one process. Times are milliseconds since 1970. Every method throws {@link
 * LogUnavailable} when the file fails.
 */
public record SqliteDeliveries(SqliteStore file) implements Deliveries {

    private static final String DESTINATIONS =
            "CREATE TABLE destinations (name TEXT PRIMARY KEY, cursor INTEGER NOT NULL, delivered_at INTEGER,"
                    + " failing_since INTEGER, failed_at INTEGER) STRICT, WITHOUT ROWID";

    private static final Form FORM = new Form(
            2,
            List.of(
                    DESTINATIONS,
                    "CREATE TABLE deliveries (destination TEXT NOT NULL, position INTEGER NOT NULL,"
                            + " sequence TEXT NOT NULL, status TEXT NOT NULL, round INTEGER NOT NULL,"
                            + " attempts INTEGER NOT NULL, due_at INTEGER NOT NULL, enqueued_at INTEGER NOT NULL,"
                            + " tried_at INTEGER, code INTEGER, said TEXT, claimed_by TEXT, claimed_until INTEGER,"
                            + " PRIMARY KEY (destination, position)) STRICT, WITHOUT ROWID",
                    "CREATE INDEX waiting ON deliveries (destination, sequence, position) WHERE status = 'WAITING'",
                    "CREATE INDEX finished ON deliveries (enqueued_at) WHERE status <> 'WAITING'"),
            Map.of(
                    2,
                    List.of(
                            "CREATE TABLE earlier AS SELECT * FROM destinations",
                            "DROP TABLE destinations",
                            DESTINATIONS,
                            "INSERT INTO destinations SELECT name, cursor, delivered_at, failing_since, NULL FROM"
                                    + " earlier",
                            "DROP TABLE earlier")));

    private static final String ONE = " WHERE destination = ? AND position = ?";
    private static final String FREE = " AND (claimed_until IS NULL OR claimed_until <= ?)";
    private static final String FIRST_OF_ITS_SEQUENCE = " AND NOT EXISTS (SELECT 1 FROM deliveries e WHERE"
            + " e.destination = d.destination AND e.sequence = d.sequence AND e.position < d.position"
            + " AND e.status = 'WAITING')";

    /** @throws LogCannotOpen when the file can't be opened, or was made by a later program */
    public static SqliteDeliveries open(Path path) {
        return new SqliteDeliveries(SqliteStore.open(path, Durability.SYNCED, FORM));
    }

    @Override
    public Destination destination(String name) {
        return destinations(List.of(name)).stream().findFirst().orElseGet(() -> Destination.unknown(name));
    }

    @Override
    public List<Destination> destinations(List<String> names) {
        return file.ask(known -> known.all(
                row -> new Destination(
                        row.getString("name"),
                        row.getLong("cursor"),
                        time(row, "delivered_at"),
                        time(row, "failing_since")),
                "SELECT * FROM destinations WHERE name IN (" + places(names) + ")",
                names.toArray()));
    }

    @Override
    public void add(String destination, long cursor, List<Delivery> found) {
        file.write(known -> {
            for (Delivery one : found) {
                known.update(
                        "INSERT INTO deliveries (destination, position, sequence, status, round, attempts, due_at,"
                                + " enqueued_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        one.destination(),
                        one.position(),
                        one.sequence(),
                        one.status().name(),
                        one.round(),
                        one.attempts(),
                        one.dueAt().toEpochMilli(),
                        one.enqueuedAt().toEpochMilli());
            }
            return known.update(
                    "INSERT INTO destinations (name, cursor) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET"
                            + " cursor = MAX(cursor, excluded.cursor)",
                    destination,
                    cursor);
        });
    }

    @Override
    public List<Delivery> due(List<String> destinations, Instant now, int limit) {
        if (destinations.isEmpty()) {
            return List.of();
        }
        return asked(
                "SELECT * FROM deliveries d WHERE status = 'WAITING' AND " + among(destinations) + " AND due_at <= ?"
                        + FREE + FIRST_OF_ITS_SEQUENCE + " ORDER BY due_at, position LIMIT ?",
                destinations,
                now.toEpochMilli(),
                now.toEpochMilli(),
                limit);
    }

    @Override
    public Optional<Instant> nextDue(List<String> destinations, Instant now) {
        if (destinations.isEmpty()) {
            return Optional.empty();
        }
        return asked(
                        "SELECT * FROM deliveries d WHERE status = 'WAITING' AND " + among(destinations) + FREE
                                + FIRST_OF_ITS_SEQUENCE + " ORDER BY due_at LIMIT 1",
                        destinations,
                        now.toEpochMilli())
                .stream()
                .map(Delivery::dueAt)
                .findFirst();
    }

    private List<Delivery> asked(String sql, List<String> destinations, Object... more) {
        List<@Nullable Object> arguments = new ArrayList<>(destinations);
        Collections.addAll(arguments, more);
        return file.ask(known -> known.all(SqliteDeliveries::delivery, sql, arguments.toArray()));
    }

    private static String among(List<String> destinations) {
        return "destination IN (" + places(destinations) + ")";
    }

    private static String places(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    @Override
    public boolean claim(Delivery delivery, String by, Instant now, Instant until) {
        return changes(
                "UPDATE deliveries AS d SET claimed_by = ?, claimed_until = ?" + ONE
                        + " AND status = 'WAITING' AND round = ? AND attempts = ?" + FREE + FIRST_OF_ITS_SEQUENCE,
                by,
                until.toEpochMilli(),
                delivery.destination(),
                delivery.position(),
                delivery.round(),
                delivery.attempts(),
                now.toEpochMilli());
    }

    @Override
    public boolean finish(Delivery after, String by) {
        return file.write(known -> {
            boolean written = replace(known, after, by);
            if (written) {
                keepWhetherItTakes(known, after);
            }
            return written;
        });
    }

    @Override
    public boolean settle(Delivery after, String by) {
        return file.write(known -> replace(known, after, by));
    }

    private static boolean replace(Statements known, Delivery after, String by) throws SQLException {
        Answer answer = after.answer();
        return known.update(
                        "UPDATE deliveries SET status = ?, attempts = ?, due_at = ?, tried_at = ?, code = ?,"
                                + " said = ?, claimed_by = NULL, claimed_until = NULL" + ONE
                                + " AND status = 'WAITING' AND claimed_by = ?",
                        after.status().name(),
                        after.attempts(),
                        after.dueAt().toEpochMilli(),
                        millis(after.triedAt()),
                        answer == null ? null : answer.code(),
                        answer == null ? null : answer.text(),
                        after.destination(),
                        after.position(),
                        by)
                > 0;
    }

    private static void keepWhetherItTakes(Statements known, Delivery after) throws SQLException {
        long at = Objects.requireNonNull(after.triedAt()).toEpochMilli();
        known.update(
                "INSERT INTO destinations (name, cursor) VALUES (?, -1) ON CONFLICT DO NOTHING", after.destination());
        if (after.status() == Status.DELIVERED) {
            known.update(
                    "UPDATE destinations SET delivered_at = ?, failing_since = NULL WHERE name = ?",
                    at,
                    after.destination());
        } else {
            known.update(
                    "UPDATE destinations SET failing_since = CASE WHEN failed_at >= ?1 THEN COALESCE(failing_since, ?2)"
                            + " ELSE ?2 END, failed_at = ?2 WHERE name = ?3",
                    at - SILENCE.toMillis(),
                    at,
                    after.destination());
        }
    }

    @Override
    public List<Delivery> waiting(String destination, int limit) {
        return file.ask(known -> known.all(
                SqliteDeliveries::delivery,
                "SELECT * FROM deliveries WHERE destination = ? AND status = 'WAITING' ORDER BY position LIMIT ?",
                destination,
                limit));
    }

    @Override
    public long countWaiting(String destination) {
        return file.ask(known -> known.first(
                        row -> row.getLong(1),
                        "SELECT COUNT(*) FROM deliveries WHERE destination = ? AND status = 'WAITING'",
                        destination))
                .orElse(0L);
    }

    @Override
    public Backlog backlog(List<String> destinations, Instant now) {
        if (destinations.isEmpty()) {
            return Backlog.NONE;
        }
        List<@Nullable Object> arguments = new ArrayList<>(List.of(now.toEpochMilli(), now.toEpochMilli()));
        arguments.addAll(destinations);
        return file.ask(known -> known.first(
                        row -> new Backlog(row.getLong("waiting"), row.getLong("due"), time(row, "oldest")),
                        "SELECT COUNT(*) AS waiting, TOTAL(due_at <= ?" + FREE + FIRST_OF_ITS_SEQUENCE
                                + ") AS due, MIN(enqueued_at) AS oldest FROM deliveries d WHERE status = 'WAITING' AND "
                                + among(destinations),
                        arguments.toArray()))
                .orElse(Backlog.NONE);
    }

    @Override
    public void defer(String destination, Instant until) {
        file.ask(known -> known.update(
                "UPDATE deliveries SET due_at = MAX(due_at, ?) WHERE destination = ? AND status = 'WAITING'",
                until.toEpochMilli(),
                destination));
    }

    @Override
    public void hasten(String destination, Instant now) {
        file.write(known -> {
            known.update(
                    "UPDATE deliveries SET due_at = ?, attempts = 0 WHERE destination = ? AND status = 'WAITING'",
                    now.toEpochMilli(),
                    destination);
            return known.update("UPDATE destinations SET failing_since = NULL WHERE name = ?", destination);
        });
    }

    @Override
    public Optional<Delivery> find(String destination, long position) {
        return file.ask(known ->
                known.first(SqliteDeliveries::delivery, "SELECT * FROM deliveries" + ONE, destination, position));
    }

    @Override
    public List<Delivery> newest(String destination, @Nullable Status status, long before, int limit) {
        return file.ask(known -> known.all(
                SqliteDeliveries::delivery,
                "SELECT * FROM deliveries WHERE destination = ? AND position < ? AND (?3 IS NULL OR status = ?3)"
                        + " ORDER BY position DESC LIMIT ?4",
                destination,
                before,
                status == null ? null : status.name(),
                limit));
    }

    @Override
    public boolean again(Delivery delivery, long round, Instant now) {
        return changes(
                "UPDATE deliveries SET status = 'WAITING', round = ?, attempts = 0, due_at = ?,"
                        + " claimed_by = NULL, claimed_until = NULL" + ONE + " AND round = ? AND status <> 'WAITING'",
                round,
                now.toEpochMilli(),
                delivery.destination(),
                delivery.position(),
                delivery.round());
    }

    @Override
    public int forget(Instant enqueuedBefore, int limit) {
        return file.ask(known -> known.update(
                "DELETE FROM deliveries WHERE (destination, position) IN (SELECT destination, position FROM deliveries"
                        + " WHERE status <> 'WAITING' AND enqueued_at < ? LIMIT ?)",
                enqueuedBefore.toEpochMilli(),
                limit));
    }

    @Override
    public void close() {
        file.close();
    }

    private boolean changes(String sql, @Nullable Object... arguments) {
        return file.ask(known -> known.update(sql, arguments)) > 0;
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        @Nullable String said = row.getString("said");
        return new Delivery(
                row.getString("destination"),
                row.getString("sequence"),
                row.getLong("position"),
                Status.valueOf(row.getString("status")),
                row.getLong("round"),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("due_at")),
                Instant.ofEpochMilli(row.getLong("enqueued_at")),
                time(row, "tried_at"),
                said == null ? null : new Answer(row.getInt("code"), said));
    }

    private static @Nullable Instant time(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    private static @Nullable Long millis(@Nullable Instant time) {
        return time == null ? null : time.toEpochMilli();
    }
}
