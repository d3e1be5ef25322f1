package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.event;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.DuplicateEventId;
import vn.vedich.log.EventLog;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.SampleEvents;
import vn.vedich.log.StoredEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpgradingALogTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void a_log_of_an_earlier_format_is_brought_to_this_one_with_all_that_it_holds(int version) throws IOException {
        EarlierFormat.version(version, file());
        try (EventLog log = open()) {
            assertThat(log.read(0, 10)).extracting(StoredEvent::eventId).containsExactly("a", "b", "c");
            assertThat(log.read(1, 1).getFirst().payload()).isEqualTo("{\"by\":{\"erasable\":\"Nguyễn Văn A\"}}");
            assertThat(log.readCovered(0, 10))
                    .extracting(CoveredEvent::commandId)
                    .containsExactly("c1", "c1", "c2");
            assertThat(log.commit("c1").orElseThrow().fingerprint()).isEqualTo(new Fingerprint("f1", "s1"));
            assertThat(log.append(SampleEvents.commit("c3", event("d", "unit/x", 2)))
                            .firstPosition())
                    .isEqualTo(3);
            assertThat(log.checkpoints().keep(new KeptCheckpoint(4, "note", "key")))
                    .isTrue();
        }
        assertThat(SqliteHome.row(file(), "PRAGMA user_version")).containsExactly("4");
        assertThat(SqliteHome.row(file(), "SELECT value FROM about WHERE name = 'version'"))
                .containsExactly("4");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_ids_of_an_earlier_log_are_still_taken(int version) throws IOException {
        EarlierFormat.version(version, file());
        for (int time = 0; time < 2; time++) {
            try (EventLog log = open()) {
                for (String id : List.of("a", "b", "c")) {
                    assertThatThrownBy(() -> log.append(SampleEvents.commit("new", event(id, "unit/y", 0))))
                            .isInstanceOf(DuplicateEventId.class);
                }
                for (String command : List.of("c1", "c2")) {
                    assertThatThrownBy(() -> log.append(SampleEvents.commit(command, event("new", "unit/y", 0))))
                            .isInstanceOf(CommandAlreadyAppended.class);
                }
            }
        }
        assertThat(SqliteHome.row(file(), "SELECT count(*) FROM ids")).containsExactly("5");
    }

    @Test
    void snapshots_and_checkpoints_of_the_second_format_stay() throws IOException {
        EarlierFormat.version2(file());
        SqliteHome.sql(file(), "INSERT INTO checkpoints VALUES (3, 'note', 'key')");
        SqliteHome.sql(
                file(),
                "INSERT INTO snapshots VALUES ('unit/x', 'unit', 1, 's', 'unit.S', 1, '2026-11-23T05:00:00Z', '1',"
                        + " '{}')");
        try (EventLog log = open()) {
            assertThat(log.checkpoints().newest()).contains(new KeptCheckpoint(3, "note", "key"));
            assertThat(log.snapshots().newest("unit/x")).isPresent();
        }
    }

    @Test
    void a_log_of_the_third_format_takes_what_is_said_of_its_checkpoints() throws IOException {
        Attestation said = new Attestation(3, Kind.COSIGNATURE, "w", "line");
        open().close();
        String schema = "SELECT group_concat(sql, ';' ORDER BY type, name) FROM sqlite_schema";
        List<String> made = SqliteHome.row(file(), schema);
        SqliteHome.sql(file(), "DROP TABLE attestations");
        SqliteHome.sql(file(), "UPDATE about SET value = '3' WHERE name = 'version'");
        SqliteHome.sql(file(), "PRAGMA user_version = 3");
        try (EventLog log = open()) {
            assertThat(log.attestations().keep(said)).isTrue();
        }
        try (EventLog log = open()) {
            assertThat(log.attestations().of(3)).containsExactly(said);
        }
        assertThat(SqliteHome.row(file(), schema)).isEqualTo(made);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void an_upgraded_log_has_the_very_schema_of_a_new_one(int version) throws IOException {
        EarlierFormat.version(version, file());
        open().close();
        Path fresh = folder.resolve("new.db");
        SqliteEventLog.open(fresh, Clock.systemUTC(), new Random(1)).close();
        String schema = "SELECT group_concat(sql, ';' ORDER BY type, name) FROM sqlite_schema";
        assertThat(SqliteHome.row(file(), schema)).isEqualTo(SqliteHome.row(fresh, schema));
        assertThat(SqliteHome.row(file(), "PRAGMA integrity_check")).containsExactly("ok");
        assertThat(SqliteHome.row(file(), "PRAGMA foreign_key_check")).isEmpty();
    }

    private Path file() {
        return SqliteHome.file(folder);
    }

    private EventLog open() {
        return SqliteEventLog.open(file(), Clock.systemUTC(), new Random(1));
    }
}
