package vn.vedich.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.Commit;
import vn.vedich.log.EventLog;
import vn.vedich.log.NewEvent;
import vn.vedich.log.notary.Notary;
import vn.vedich.log.sqlite.SqliteEventLog;
import vn.vedich.proof.stream.StreamsSeal;
import vn.vedich.verifier.RunningTheVerifier.Outcome;

/** What the log itself seals, signs and rotates is what the checker asks for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckingWhatTheNotarySignedTest {

    private static final int COMMITS = 25;
    private static final int EVENTS_OF_A_COMMIT = 100;

    @TempDir
    private Path folder;

    @Test
    void a_log_that_was_sealed_and_whose_key_was_rotated_is_intact() throws IOException {
        Path file = folder.resolve("events.db");
        KeptCheckpoint first;
        KeptCheckpoint newest;
        Set<String> keys;
        try (EventLog log = SqliteEventLog.open(file, Clock.systemUTC(), new SecureRandom())) {
            try (Notary notary = signing(log)) {
                assertThat(notary.signs()).isTrue();
                first = log.checkpoints().newest().orElseThrow();
                append(log, 0, COMMITS / 2);
                assertThat(notary.rotateKey(id -> "{}")).isNotEqualTo(first.verifierKey());
                append(log, COMMITS / 2, COMMITS);
                assertThat(notary.signatureOf("{\"receipt\":2}\n")).isPresent();
                assertThatThrownBy(() -> notary.signatureOf("log\n3\nroot\n"))
                        .isInstanceOf(IllegalArgumentException.class);
                keys = notary.proven().keysSince(0);
            }
            newest = log.checkpoints().newest().orElseThrow();
            assertThat(newest.size()).isEqualTo(log.head() + 1).isGreaterThan(2 * StreamsSeal.INTERVAL);
        }
        assertThat(keys).containsExactlyInAnyOrder(first.verifierKey(), newest.verifierKey());
        Path checkpoint = Files.writeString(folder.resolve("checkpoint"), newest.note());

        Outcome byTheNewKey = check(file, checkpoint, newest.verifierKey());
        assertThat(byTheNewKey.status()).as(byTheNewKey.toString()).isZero();
        Outcome byTheFirstKey = check(file, checkpoint, first.verifierKey());
        assertThat(byTheFirstKey.status()).as(byTheFirstKey.toString()).isZero();
    }

    private Notary signing(EventLog log) {
        return Notary.signing(
                log,
                folder.resolve("proofs.sqlite"),
                folder.resolve("keys"),
                SampleExport.ORIGIN,
                Clock.systemUTC(),
                new SecureRandom());
    }

    private static void append(EventLog log, int fromCommit, int toCommit) {
        for (int commit = fromCommit; commit < toCommit; commit++) {
            List<NewEvent> events = new ArrayList<>();
            for (int i = 0; i < EVENTS_OF_A_COMMIT; i++) {
                events.add(new NewEvent(
                        "event-" + commit + "-" + i,
                        "kernel.Happened",
                        1,
                        "unit/" + commit,
                        "unit",
                        i,
                        "2019-07-09",
                        null,
                        "{}",
                        "{\"who\":{\"erasable\":\"Lê Văn Mít\"}}"));
            }
            log.append(new Commit("command-" + commit, null, events));
        }
    }

    private static Outcome check(Path file, Path checkpoint, String key) {
        return RunningTheVerifier.run(file.toString(), "--checkpoint", checkpoint.toString(), "--key", key, "--quiet");
    }
}
