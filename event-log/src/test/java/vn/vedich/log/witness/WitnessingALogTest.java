package vn.vedich.log.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.SettableClock;
import vn.vedich.log.witness.Witness.Watched;
import vn.vedich.log.witness.WitnessAnswer.Backwards;
import vn.vedich.log.witness.WitnessAnswer.Cosigned;
import vn.vedich.log.witness.WitnessAnswer.NotShown;
import vn.vedich.log.witness.WitnessAnswer.NotSigned;
import vn.vedich.log.witness.WitnessAnswer.SeenAnother;
import vn.vedich.log.witness.WitnessAnswer.UnknownLog;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.NoteSignature;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.witness.AddCheckpoint;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WitnessingALogTest {

    private static final Instant NOON = Instant.parse("2026-11-28T05:00:00Z");
    private static final String NAME = "dam-ha.example/witness";

    @TempDir
    Path folder;

    private final SettableClock clock = new SettableClock(NOON);
    private final GrowingLog log = new GrowingLog().grow(40);
    private Witness witness;

    @BeforeEach
    void open() {
        witness = open(new WitnessedLog(GrowingLog.ORIGIN, List.of(log.key.verifier())));
    }

    @AfterEach
    void close() {
        witness.close();
    }

    private Witness open(WitnessedLog... logs) {
        return Witness.open(memory(), folder.resolve("keys"), NAME, List.of(logs), clock, new SecureRandom());
    }

    private void restart() {
        close();
        open();
    }

    private Path memory() {
        return folder.resolve("witness.sqlite");
    }

    @Test
    void a_log_that_only_grows_is_cosigned_from_each_size_to_the_next() {
        long seen = 0;
        for (long size : List.of(0L, 1L, 5L, 5L, 32L, 40L)) {
            assertThat(cosigned(log, seen, size)).isEqualTo(NOON);
            seen = size;
        }
        assertThat(witness.add(log.ask(0, 40))).isEqualTo(new SeenAnother(40));
    }

    @Test
    void a_checkpoint_that_the_go_checksum_database_published_is_cosigned_under_its_key() {
        String published = """
            go.sum database tree
            35225469
            vt5T6GaLCXvyHFl9VUvvItR43XZxfLgftEcTyO3eJCQ=

            — sum.golang.org Az3grpukl5AXaVfYkLiDGORx/DN2nlcS5kZHR5uYOBV2KA2HgXpD+gu9HHONebHLAyaKbbTM75QTtPydhKCExixSfwQ=
            """;
        VerifierKey key = VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8");
        close();
        witness = open(new WitnessedLog("go.sum database tree", List.of(key)));
        AddCheckpoint request = AddCheckpoint.parse(("old 0\n\n" + published).getBytes(StandardCharsets.UTF_8));

        assertThat(witness.add(request)).isInstanceOf(Cosigned.class);
        assertThat(watched().size()).isEqualTo(35_225_469);
    }

    @Test
    void a_log_that_was_written_anew_is_refused_and_what_it_signed_is_kept_as_evidence() throws SQLException {
        cosigned(log, 0, 20);
        GrowingLog forked = log.forkedAt(19, 21);

        assertThat(witness.add(forked.ask(20, 20))).isInstanceOf(NotShown.class);
        assertThat(witness.add(forked.ask(20, 40))).isInstanceOf(NotShown.class);
        assertThat(witness.add(forked.ask(0, 40))).isEqualTo(new SeenAnother(20));

        assertThat(cosigned(log, 20, 40)).isEqualTo(NOON);
        assertThat(watched().contradictions()).isEqualTo(1);
        assertThat(watched().notShown()).isEqualTo(1);
        List<VerifierKey> signer = List.of(log.key.verifier());
        assertThat(kept("SELECT note FROM refused"))
                .allSatisfy(note ->
                        assertThat(SignedNote.parse(note).verifiedBy(signer)).hasSize(1));
    }

    @Test
    void however_often_a_log_is_refused_the_evidence_stays_small_and_nobody_else_can_flush_what_proves_something()
            throws SQLException {
        cosigned(log, 0, 20);
        SignedNote proof = log.forkedAt(3, 17).checkpoint(20);
        witness.add(new AddCheckpoint(20, List.of(), proof));
        for (int i = 0; i < 20; i++) {
            assertThat(witness.add(log.forkedAt(i, 20 - i).ask(20, 20))).isInstanceOf(NotShown.class);
            assertThat(witness.add(new AddCheckpoint(20, List.of(), log.checkpoint(21 + i))))
                    .isInstanceOf(NotShown.class);
        }
        assertThat(watched().contradictions()).isEqualTo(16);
        assertThat(watched().notShown()).isEqualTo(16);
        assertThat(kept("SELECT note FROM refused WHERE contradicts")).contains(proof.write());
        assertThat(kept("SELECT note FROM refused WHERE NOT contradicts"))
                .contains(log.checkpoint(40).write())
                .doesNotContain(log.checkpoint(21).write());
    }

    private Watched watched() {
        return witness.watched(witness.logs().getFirst());
    }

    @Test
    void what_the_log_did_not_sign_is_not_looked_at() {
        SignerKey stranger = SignerKey.create(GrowingLog.ORIGIN, KeyType.ED25519, new SecureRandom());
        AddCheckpoint true40 = log.ask(0, 40);
        SignedNote byStranger = SignedNote.sign(true40.note().text(), stranger);
        NoteSignature ofAnother = log.checkpoint(39).signatures().getFirst();
        SignedNote badSignature = new SignedNote(true40.note().text(), List.of(ofAnother));

        assertThat(witness.add(new AddCheckpoint(0, List.of(), byStranger))).isInstanceOf(NotSigned.class);
        assertThat(witness.add(new AddCheckpoint(0, List.of(), badSignature))).isInstanceOf(NotSigned.class);
        assertThat(witness.add(new AddCheckpoint(0, List.of(), true40.note().with(badSignature.signatures()))))
                .isInstanceOf(NotSigned.class);
        assertThat(watched().size()).isZero();
        assertThat(witness.add(new AddCheckpoint(
                        0, List.of(), byStranger.with(true40.note().signatures()))))
                .isInstanceOf(Cosigned.class);
    }

    @Test
    void each_other_no_has_an_answer_of_its_own() {
        cosigned(log, 0, 20);
        close();
        witness = open(new WitnessedLog("another.example", List.of(log.key.verifier())));
        assertThat(witness.add(log.ask(20, 40))).isInstanceOf(UnknownLog.class);
        restart();

        assertThat(witness.add(new AddCheckpoint(41, List.of(), log.checkpoint(40))))
                .isInstanceOf(Backwards.class);
        assertThat(witness.add(log.ask(10, 40))).isEqualTo(new SeenAnother(20));
        assertThat(witness.add(new AddCheckpoint(20, List.of(), log.checkpoint(40))))
                .isInstanceOf(NotShown.class);
    }

    @Test
    void after_a_restart_it_goes_on_from_what_it_had_seen_with_the_same_key() {
        cosigned(log, 0, 20);
        VerifierKey before = witness.verifier();
        restart();

        assertThat(witness.verifier()).isEqualTo(before);
        assertThat(witness.add(log.ask(0, 10))).isEqualTo(new SeenAnother(20));
        assertThat(witness.add(log.forkedAt(10, 30).ask(20, 40))).isInstanceOf(NotShown.class);
        assertThat(cosigned(log, 20, 40)).isEqualTo(NOON);
    }

    @Test
    void the_newest_it_cosigned_is_shown_with_both_signatures_and_no_other() {
        String hash =
                HexFormat.of().formatHex(Hashed.sha256().digest(GrowingLog.ORIGIN.getBytes(StandardCharsets.UTF_8)));
        assertThat(witness.newest(hash)).isEmpty();
        SignerKey stranger = SignerKey.create("stranger.example", KeyType.ED25519, new SecureRandom());
        AddCheckpoint request = log.ask(0, 40);
        NoteSignature unknown =
                SignedNote.sign(request.note().text(), stranger).signatures().getFirst();
        witness.add(new AddCheckpoint(0, List.of(), request.note().with(List.of(unknown))));

        SignedNote newest = SignedNote.parse(witness.newest(hash).orElseThrow());
        assertThat(newest.signatures()).hasSize(2);
        assertThat(newest.verifiedBy(List.of(log.key.verifier(), witness.verifier())))
                .hasSize(2);
        assertThat(witness.newest("00".repeat(32))).isEmpty();
    }

    @Test
    void a_clock_that_goes_back_takes_nothing_back_that_was_said() {
        cosigned(log, 0, 20);
        clock.move(Duration.ofHours(-5));
        assertThat(cosigned(log, 20, 30)).isEqualTo(NOON);
        clock.move(Duration.ofHours(6));
        assertThat(cosigned(log, 30, 40)).isEqualTo(NOON.plusSeconds(3_600));
    }

    @Test
    void of_many_that_ask_at_once_none_takes_it_back() throws Exception {
        List<Long> asked = new ArrayList<>();
        for (long size = 1; size <= 40; size++) {
            asked.addAll(List.of(size, size, size));
        }
        Collections.shuffle(asked, new Random(7));
        List<Long> cosigned = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = asked.stream()
                    .map(size -> threads.submit(() -> keepAsking(size, cosigned)))
                    .toList();
            for (Future<Boolean> one : all) {
                one.get();
            }
        }
        assertThat(watched().size()).isEqualTo(40);
        assertThat(cosigned).contains(40L);
    }

    /** As a log does: goes on from the size that the witness says, until that is beyond its own. */
    private boolean keepAsking(long size, List<Long> cosigned) {
        long old = 0;
        while (old <= size) {
            long before = watched().size();
            switch (witness.add(log.ask(old, size))) {
                case Cosigned _ -> {
                    assertThat(before).isLessThanOrEqualTo(size);
                    cosigned.add(size);
                    return true;
                }
                case SeenAnother seen -> old = seen.size();
                case WitnessAnswer other -> throw new AssertionError(other);
            }
        }
        return false;
    }

    @Test
    void the_file_itself_refuses_to_go_back_or_forget() {
        cosigned(log, 0, 20);
        for (String sql : List.of(
                "UPDATE seen SET size = 19",
                "UPDATE seen SET root = 'another'",
                "UPDATE seen SET time = time - 1",
                "DELETE FROM seen")) {
            assertThatThrownBy(() -> change(sql)).as(sql).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void the_key_is_readable_by_its_owner_only_and_bears_the_name() throws IOException {
        Path key = folder.resolve("keys").resolve("witness.key");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(witness.verifier().name()).isEqualTo(NAME);
        assertThat(witness.verifier().type()).isEqualTo(KeyType.COSIGNATURE);
    }

    @Test
    void a_witness_that_has_its_key_but_not_its_memory_does_not_begin_anew() throws IOException {
        cosigned(log, 0, 20);
        close();
        for (String file : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("witness.sqlite" + file));
        }
        assertThatThrownBy(() -> open(new WitnessedLog(GrowingLog.ORIGIN, List.of(log.key.verifier()))))
                .isInstanceOf(LogCannotOpen.class)
                .hasMessageContaining("what it has seen");
        Files.delete(folder.resolve("keys").resolve("witness.key"));
        open();
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "with+plus", ""})
    void a_name_that_no_key_can_have_is_refused(String name) {
        Path elsewhere = folder.resolve("elsewhere");
        assertThatThrownBy(() -> Witness.open(
                        elsewhere.resolve("witness.sqlite"), elsewhere, name, List.of(), clock, new SecureRandom()))
                .isInstanceOf(LogCannotOpen.class);
    }

    /** The time of the cosignature, which is good. */
    private Instant cosigned(GrowingLog of, long oldSize, long size) {
        AddCheckpoint request = of.ask(oldSize, size);
        WitnessAnswer answer = witness.add(request);
        assertThat(answer).isInstanceOf(Cosigned.class);
        NoteSignature signature = NoteSignature.parse(((Cosigned) answer).line().strip());
        return request.note()
                .with(List.of(signature))
                .cosignatures(List.of(witness.verifier()))
                .getFirst()
                .time();
    }

    private List<String> kept(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + memory());
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> kept = new ArrayList<>();
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
            return kept;
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + memory());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
