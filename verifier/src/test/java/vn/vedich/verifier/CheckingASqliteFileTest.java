package vn.vedich.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.verifier.RunningTheVerifier.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckingASqliteFileTest {

    private static final SignerKey KEY = SignerKey.create(SampleExport.ORIGIN, KeyType.ED25519, new SecureRandom());

    @TempDir
    private static Path folder;

    private static SampleSqlite log;
    private static Path alone;

    @BeforeAll
    static void keepALog() throws IOException, SQLException {
        log = SampleSqlite.create(folder, 12, new Random(3));
        alone = log.copyTo(folder);
        Files.writeString(folder.resolve("checkpoint"), log.checkpoint(KEY));
    }

    private static Outcome check(Path file) {
        return RunningTheVerifier.run(
                file.toString(),
                "--checkpoint",
                folder.resolve("checkpoint").toString(),
                "--key",
                KEY.verifier().line(),
                "--quiet");
    }

    private static Outcome checkAfter(String sql) throws IOException, SQLException {
        Path copy = copy();
        assertThat(SampleSqlite.tamper(copy, sql)).as(sql).isPositive();
        return check(copy);
    }

    private static Path copy() throws IOException {
        return Files.copy(alone, Files.createTempDirectory(folder, "copy").resolve("log.sqlite"));
    }

    @Test
    void the_file_and_the_export_of_a_log_in_order_are_intact() {
        assertThat(check(log.file()).out())
                .isEqualTo("intact: " + log.events().size() + " events, all covered by the checkpoint\n");
        assertThat(RunningTheVerifier.check(log.export(), KEY.verifier(), log.checkpoint(KEY))
                        .status())
                .isZero();
    }

    static Stream<String> changes() {
        List<String> texts = List.of(
                "events event_id",
                "events name",
                "events occurred_on",
                "events recorded_at",
                "events provenance",
                "events payload",
                "events stream",
                "events stream_type",
                "events reported_on",
                "texts texts",
                "commits command_id",
                "commits fingerprint");
        List<String> numbers = List.of(
                "events position",
                "events revision",
                "events sequence",
                "texts position",
                "commits first_position",
                "commits event_count");
        List<String> nullable = List.of(
                "events stream", "events stream_type", "events sequence", "events reported_on", "commits fingerprint");
        return Stream.of(
                        texts.stream().map(column -> change(column, "%s || 'x'")),
                        texts.stream().map(column -> change(column, "substr(%1$s, 2)")),
                        texts.stream().map(column -> change(column, ANOTHER_EIGHTH)),
                        numbers.stream().map(column -> change(column, "%s + 1000")),
                        numbers.stream().map(column -> change(column, "-%s - 1")),
                        nullable.stream().map(column -> change(column, "NULL")))
                .flatMap(all -> all);
    }

    /** Whatever stood there. */
    private static final String ANOTHER_EIGHTH =
            "substr(%1$s, 1, 7)" + " || CASE substr(%1$s, 8, 1) WHEN 'A' THEN 'B' ELSE 'A' END || substr(%1$s, 9)";

    private static String change(String column, String value) {
        String[] parts = column.split(" ");
        return "UPDATE " + parts[0] + " SET " + parts[1] + " = " + String.format(value, parts[1])
                + " WHERE rowid = (SELECT rowid FROM " + parts[0] + " WHERE " + parts[1]
                + " IS NOT NULL ORDER BY rowid LIMIT 1 OFFSET %d)";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void any_changed_column_is_found_in_any_row(String sql) throws IOException, SQLException {
        for (int row : new int[] {0, 3}) {
            Outcome outcome = checkAfter(String.format(sql.replace("%d", "%1$d"), row));
            assertThat(outcome.status()).as(outcome.toString()).isEqualTo(Verifier.NOT_INTACT);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DELETE FROM events WHERE position = 4",
                "DELETE FROM events WHERE position = (SELECT max(position) FROM events)",
                "DELETE FROM commits WHERE first_position = (SELECT max(first_position) FROM commits)",
                "DELETE FROM commits WHERE first_position = 0",
                "UPDATE commits SET salt = 'no salt' WHERE salt IS NOT NULL",
                "UPDATE commits SET event_count = event_count + 1 WHERE first_position = 0",
                "INSERT INTO texts VALUES (1000, '{}')",
                "INSERT INTO commits VALUES (1000, 'c', 1, NULL, NULL)"
            })
    void a_row_that_is_missing_or_too_much_is_found(String sql) throws IOException, SQLException {
        Outcome outcome = checkAfter(sql);
        assertThat(outcome.status()).as(outcome.toString()).isEqualTo(Verifier.NOT_INTACT);
    }

    @Test
    void the_first_position_that_is_not_in_order_is_named() throws IOException, SQLException {
        assertThat(checkAfter("UPDATE events SET sequence = sequence + 7 WHERE position >= 5 AND stream IS NOT NULL")
                        .position())
                .isGreaterThanOrEqualTo(5);
        assertThat(checkAfter("DELETE FROM events WHERE position = 4").position())
                .isEqualTo(4);
        long withText = IntStream.range(0, log.events().size())
                .filter(position -> log.events().get(position).texts() != null)
                .findFirst()
                .orElseThrow();
        assertThat(checkAfter("UPDATE texts SET texts = replace(texts, 'Mít', 'Ổi')")
                        .position())
                .isEqualTo(withText);
    }

    @Test
    void an_erased_text_leaves_the_file_intact() throws IOException, SQLException {
        assertThat(checkAfter("DELETE FROM texts WHERE position = (SELECT max(position) FROM texts)")
                        .status())
                .isZero();
        assertThat(checkAfter("UPDATE commits SET salt = NULL WHERE salt IS NOT NULL")
                        .status())
                .isZero();
    }

    @Test
    void a_page_that_was_overwritten_is_found() throws IOException {
        byte[] sound = Files.readAllBytes(alone);
        int page = 4_096;
        for (int from = page; from + page <= sound.length; from += page) {
            byte[] damaged = sound.clone();
            Arrays.fill(damaged, from, from + page, (byte) 0x5a);

            Outcome outcome = check(Files.write(copy(), damaged));
            assertThat(outcome.status()).as(outcome.toString()).isNotEqualTo(Verifier.INTACT);
        }
    }

    @Test
    void a_file_of_another_format_is_not_judged() throws IOException, SQLException {
        assertThat(checkAfter("UPDATE about SET value = 'something else' WHERE name = 'format'")
                        .status())
                .isEqualTo(Verifier.NOT_CHECKED);
        Path copy = copy();
        assertThat(SampleSqlite.tamper(copy, "PRAGMA user_version = 99")).isZero();
        assertThat(check(copy).status()).isEqualTo(Verifier.NOT_CHECKED);
    }

    @Test
    void a_file_of_the_format_before_is_checked_alike() throws IOException, SQLException {
        assertThat(check(asVersion2()).status()).isZero();
        Path changed = asVersion2();
        assertThat(SampleSqlite.tamper(changed, "DELETE FROM events WHERE position = 4"))
                .isPositive();
        assertThat(check(changed).position()).isEqualTo(4);
    }

    private static Path asVersion2() throws IOException, SQLException {
        Path copy = copy();
        for (String sql : List.of(
                "DROP TABLE ids",
                "DROP TABLE ids_filed",
                "CREATE UNIQUE INDEX event_ids ON events (event_id)",
                "CREATE UNIQUE INDEX command_ids ON commits (command_id)",
                "UPDATE about SET value = '2' WHERE name = 'version'",
                "PRAGMA user_version = 2")) {
            SampleSqlite.tamper(copy, sql);
        }
        return copy;
    }

    @Test
    void checkpoints_that_are_kept_in_the_file_are_held_against_it() throws IOException, SQLException {
        String longer = log.checkpoint(KEY).replace("\n" + log.events().size() + "\n", "\n1000\n");
        assertThat(checkAfter(keeping(log.events().size(), log.checkpoint(KEY))).status())
                .isZero();
        assertThat(checkAfter(keeping(1_000, longer)).position())
                .isEqualTo(log.events().size());
        assertThat(checkAfter(keeping(3, "no checkpoint")).status()).isEqualTo(Verifier.NOT_INTACT);
    }

    private static String keeping(long size, String note) {
        return "INSERT INTO checkpoints VALUES (" + size + ", '" + note + "', '" + KEY.verifier() + "')";
    }

    @Test
    void nothing_is_written_beside_a_file_that_is_in_no_use() throws IOException {
        Path copy = copy();
        assertThat(check(copy).status()).isZero();
        try (Stream<Path> beside = Files.list(copy.resolveSibling("."))) {
            assertThat(beside).hasSize(1);
        }
    }
}
