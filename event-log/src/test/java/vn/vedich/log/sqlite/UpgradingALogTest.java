package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.junit.jupiter.params.provider.FieldSource;
import vn.vedich.log.Attestation;
import vn.vedich.log.Attestation.Kind;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.SampleEvents;
import vn.vedich.log.StoredEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UpgradingALogTest {

    @TempDir
    Path folder;

    @Test
    void a_log_of_the_first_format_is_brought_to_this_one_with_all_that_it_holds() throws IOException {
        EarlierFormat.version1(file());
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
        assertThat(SqliteHome.row(file(), "PRAGMA user_version")).containsExactly("3");
        assertThat(SqliteHome.row(file(), "SELECT value FROM about WHERE name = 'version'"))
                .containsExactly("3");
    }

    @Test
    void a_log_of_the_second_format_keeps_its_checkpoint_and_takes_what_is_said_of_it() throws IOException {
        EarlierFormat.version2(file());
        Attestation said = new Attestation(3, Kind.COSIGNATURE, "w", "line");
        try (EventLog log = open()) {
            assertThat(log.checkpoints().newest()).contains(new KeptCheckpoint(3, "note", "key"));
            assertThat(log.attestations().keep(said)).isTrue();
        }
        try (EventLog log = open()) {
            assertThat(log.attestations().of(3)).containsExactly(said);
        }
    }

    /** Makes a file of an earlier format. */
    private interface Earlier {
        void make(Path file) throws IOException;
    }

    static final List<Earlier> EARLIER = List.of(EarlierFormat::version1, EarlierFormat::version2);

    @ParameterizedTest
    @FieldSource("EARLIER")
    void an_upgraded_log_has_the_very_schema_of_a_new_one(Earlier earlier) throws IOException {
        earlier.make(file());
        open().close();
        Path fresh = folder.resolve("new.db");
        SqliteEventLog.open(fresh, Clock.systemUTC(), new Random(1)).close();
        String schema = "SELECT group_concat(sql, ';' ORDER BY type, name) FROM sqlite_schema";
        assertThat(SqliteHome.row(file(), schema)).isEqualTo(SqliteHome.row(fresh, schema));
    }

    private Path file() {
        return SqliteHome.file(folder);
    }

    private EventLog open() {
        return SqliteEventLog.open(file(), Clock.systemUTC(), new Random(1));
    }
}
