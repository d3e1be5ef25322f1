package vn.vedich.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.notary.Notary;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.export.ExportLine;
import vn.vedich.proof.export.RevealedEvent;
import vn.vedich.proof.export.SealedTexts;
import vn.vedich.verifier.RunningTheVerifier.Outcome;

/** A data folder as an installation leaves it, of which something was altered. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NamingPositionsByTilesTest {

    private static final String ALTERED = " SET payload = replace(payload, '{\"of\"', '{\"on\"') WHERE position = ";

    @TempDir
    private static Path folder;

    private static Path data;
    private static List<CoveredEvent> events;
    private static String key;

    @BeforeAll
    static void keepALog() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        Path file = SampleSqlite.create(data, 400, new Random(7)).file();
        try (EventLog log = SqliteEventLog.open(file, Clock.systemUTC(), new SecureRandom())) {
            Notary.signing(
                            log,
                            data.resolve("proofs.sqlite"),
                            data.resolve("keys"),
                            SampleExport.ORIGIN,
                            Clock.systemUTC(),
                            new SecureRandom())
                    .close();
            var newest = log.checkpoints().newest().orElseThrow();
            Files.writeString(folder.resolve("checkpoint"), newest.note());
            key = newest.verifierKey();
            events = log.readCovered(0, 10_000);
            assertThat(events).hasSize((int) newest.size()).hasSizeGreaterThan(512);
            assertThat(events.size() % 256).isPositive();
        }
    }

    private static Path copy() throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy");
        for (String name : List.of("log.sqlite", "proofs.sqlite")) {
            Files.copy(data.resolve(name), copy.resolve(name));
        }
        return copy;
    }

    private static Path alteredAt(long position) throws IOException, SQLException {
        Path copy = copy();
        assertThat(SampleSqlite.tamper(copy.resolve("log.sqlite"), "UPDATE events" + ALTERED + position))
                .isEqualTo(1);
        return copy;
    }

    private static void alterTiles(Path copy, String sql) throws SQLException {
        assertThat(SampleSqlite.tamper(copy.resolve("proofs.sqlite"), sql)).isPositive();
    }

    /** Another hash, of as many bytes. */
    private static String otherHash(int place, int hash) {
        int from = hash * 32;
        return "UPDATE tiles SET hashes = CAST(substr(hashes, 1, " + from + ") || zeroblob(32) || substr(hashes, "
                + (from + 33) + ") AS BLOB) WHERE place = " + place;
    }

    private static Outcome check(Path log, String... more) {
        List<String> words = new ArrayList<>(List.of(
                log.toString(), "--checkpoint", folder.resolve("checkpoint").toString(), "--key", key, "--quiet"));
        words.addAll(List.of(more));
        return RunningTheVerifier.run(words.toArray(String[]::new));
    }

    @Test
    void a_data_folder_in_order_is_intact_and_nothing_is_written_into_it() throws IOException {
        Path copy = copy();
        assertThat(check(copy).out())
                .isEqualTo("intact: " + events.size() + " events, all covered by the checkpoint\n");
        try (var inside = Files.list(copy)) {
            assertThat(inside).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 300, 511, 512})
    void an_altered_event_is_named_in_the_folder_and_in_its_file_beside_the_tiles(long position)
            throws IOException, SQLException {
        Path altered = alteredAt(position);

        assertThat(check(altered).position()).isEqualTo(position);
        assertThat(check(altered).out()).contains("is not what was signed");
        assertThat(check(
                                altered.resolve("log.sqlite"),
                                "--tiles",
                                altered.resolve("proofs.sqlite").toString())
                        .position())
                .isEqualTo(position);
        assertThat(check(altered.resolve("log.sqlite")).position()).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "event_id = event_id || 'x'",
                "name = name || 'x'",
                "revision = revision + 1",
                "occurred_on = '2019-07-08'",
                "provenance = replace(provenance, '{\"by\"', '{\"bi\"')",
                "recorded_at = replace(recorded_at, 'Z', 'Y')",
                "position = position + 1000"
            })
    void whichever_column_of_an_event_is_altered_its_position_is_named(String change) throws IOException, SQLException {
        for (long position : new long[] {0, 77, 300}) {
            Path copy = copy();
            assertThat(SampleSqlite.tamper(
                            copy.resolve("log.sqlite"),
                            "UPDATE events SET " + change + " WHERE position = " + position))
                    .isEqualTo(1);
            assertThat(check(copy).position()).isEqualTo(position);
        }
    }

    @Test
    void an_export_whose_event_was_forged_with_its_leaf_is_named_by_the_tiles() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (CoveredEvent event : events) {
            String payload = event.event().payload();
            String said = event.position() == 400 ? payload.replace("{\"of\"", "{\"on\"") : payload;
            lines.append(ExportLine.write(new RevealedEvent(
                            SampleExport.withHashes(event.leaf(), event.leaf().provenance(), Hashed.of(said)),
                            event.event().provenance(),
                            said,
                            SealedTexts.parse(event.texts()))))
                    .append('\n');
        }
        Path export = Files.writeString(folder.resolve("forged.ndjson"), lines, StandardCharsets.UTF_8);

        assertThat(check(export).position()).isEqualTo(-1);
        assertThat(check(export, "--tiles", data.resolve("proofs.sqlite").toString())
                        .position())
                .isEqualTo(400);
    }

    @Test
    void of_several_altered_events_the_first_is_named() throws IOException, SQLException {
        Path copy = alteredAt(90);
        SampleSqlite.tamper(copy.resolve("log.sqlite"), "UPDATE events" + ALTERED + 80);
        SampleSqlite.tamper(copy.resolve("log.sqlite"), "UPDATE events SET revision = 0 WHERE position = 100");
        assertThat(check(copy).position()).isEqualTo(80);
    }

    @Test
    void altered_tiles_are_named_though_the_log_is_intact() throws IOException, SQLException {
        Path copy = copy();
        alterTiles(copy, otherHash(1, 44));

        Outcome outcome = check(copy);

        assertThat(outcome.status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(outcome.out())
                .contains("tile 1 of level 0, of the positions from 256 to 511")
                .contains("the first hash that is not that of the log is of position 300")
                .contains("events of the log are intact");
    }

    @Test
    void where_tiles_were_altered_too_what_they_still_show_is_used() throws IOException, SQLException {
        Path elsewhere = alteredAt(20);
        alterTiles(elsewhere, otherHash(1, 44));
        assertThat(check(elsewhere).position()).isEqualTo(20);

        Path together = alteredAt(300);
        alterTiles(together, otherHash(1, 44));
        assertThat(check(together).status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(check(together).out())
                .contains("is of another log")
                .contains("tile 1 of level 0, of the positions from 256 to 511");
    }

    @Test
    void tiles_that_do_not_come_to_the_signed_root_are_said_to_show_nothing() throws IOException, SQLException {
        Path copy = alteredAt(20);
        alterTiles(copy, otherHash(events.size() / 256, 0));
        assertThat(check(copy).position()).isEqualTo(-1);
        assertThat(check(copy).out()).contains("is of another log").contains("do not come to the root");
    }

    @Test
    void tiles_that_are_behind_are_no_fault() throws IOException, SQLException {
        Path copy = copy();
        alterTiles(copy, "UPDATE tree SET size = 5");
        assertThat(check(copy).status()).isZero();
        assertThat(check(copy).out()).contains("they are of 5 events, fewer than every checkpoint given");
    }

    @Test
    void a_file_that_holds_no_tiles_is_said_to_hold_none() throws IOException, SQLException {
        Path copy = copy();
        Files.writeString(copy.resolve("proofs.sqlite"), "nothing");
        assertThat(check(copy).status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(check(copy).out()).contains("it is no file of SQLite");

        Files.copy(data.resolve("log.sqlite"), copy.resolve("other"));
        assertThat(check(copy, "--tiles", copy.resolve("other").toString()).out())
                .contains("it is no file of tiles");
        assertThat(check(copy, "--tiles", copy.resolve("missing").toString()).status())
                .isEqualTo(Verifier.NOT_CHECKED);
    }

    @Test
    void a_folder_without_tiles_is_checked_by_its_log_alone() throws IOException, SQLException {
        Path copy = alteredAt(300);
        Files.delete(copy.resolve("proofs.sqlite"));
        assertThat(check(copy).status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(check(copy).out()).contains("is of another log").doesNotContain("tiles");
    }
}
