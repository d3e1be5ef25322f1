package vn.vedich.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.verifier.RunningTheVerifier.Outcome;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CommandLineTest {

    private static final SignerKey KEY = SignerKey.create(SampleExport.ORIGIN, KeyType.ED25519, new SecureRandom());
    private static final SampleExport LOG = SampleExport.of(20, 3, new Random(1));

    @TempDir
    private Path folder;

    @Test
    void usage_is_told_when_asked_for_and_when_nothing_is_said() {
        assertThat(RunningTheVerifier.run("--help")).isEqualTo(new Outcome(0, Verifier.USAGE, ""));
        assertThat(RunningTheVerifier.run()).isEqualTo(new Outcome(2, Verifier.USAGE, ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "log",
                "log --checkpoint c",
                "log --key k",
                "log --checkpoint c --key",
                "log log --checkpoint c --key k",
                "log --checkpoint c --key k --fast",
                "log --checkpoint c --key no+such+key",
                "log --checkpoint c --key k --witness",
                "log --checkpoint c --key k --handovers",
                "log --checkpoint c --key k --handovers h",
                "log --checkpoint c --key k --witnesses-needed 1",
                "log --checkpoint c --key k --witness w --witnesses-needed 2",
                "log --checkpoint c --key k --witness w --witnesses-needed 0",
                "log --checkpoint c --key k --witness w --witnesses-needed all",
                "missing --checkpoint c --key a+b+c"
            })
    void what_makes_no_sense_is_said_and_nothing_is_checked(String line) {
        Outcome outcome = RunningTheVerifier.run(line.split(" "));
        assertThat(outcome.status()).isEqualTo(Verifier.NOT_CHECKED);
        assertThat(outcome.err()).startsWith("not checked: ");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void a_key_may_stand_in_a_file_and_progress_is_drawn_beside_the_answer() throws IOException {
        Path log = SampleExport.write(folder.resolve("export.ndjson"), LOG.lines());
        Path checkpoint = Files.writeString(folder.resolve("checkpoint"), LOG.checkpoint(LOG.size(), KEY));
        Path key = Files.writeString(folder.resolve("key"), KEY.verifier().line() + "\n");

        Outcome outcome =
                RunningTheVerifier.run(log.toString(), "--checkpoint", checkpoint.toString(), "--key", key.toString());

        assertThat(outcome.status()).isZero();
        assertThat(outcome.out()).startsWith("intact: ").hasLineCount(1);
        assertThat(outcome.err()).contains("100 %").contains(" events ");
    }

    @Test
    void files_that_are_not_there_leave_the_log_unchecked() throws IOException {
        Path log = SampleExport.write(folder.resolve("export.ndjson"), LOG.lines());
        Path checkpoint = Files.writeString(folder.resolve("checkpoint"), LOG.checkpoint(LOG.size(), KEY));
        String key = KEY.verifier().line();
        String missing = folder.resolve("missing").toString();

        assertThat(RunningTheVerifier.run(missing, "--checkpoint", checkpoint.toString(), "--key", key)
                        .status())
                .isEqualTo(Verifier.NOT_CHECKED);
        assertThat(RunningTheVerifier.run(log.toString(), "--checkpoint", missing, "--key", key)
                        .status())
                .isEqualTo(Verifier.NOT_CHECKED);
        assertThat(RunningTheVerifier.run(log.toString(), "--checkpoint", checkpoint.toString(), "--key", missing)
                        .status())
                .isEqualTo(Verifier.NOT_CHECKED);
    }

    @Test
    void the_bar_shows_how_much_is_done_and_how_fast() {
        assertThat(ProgressBar.line(1, 4, 1_000, 500_000_000))
                .isEqualTo("[##########..............................]  25 %  1,000 events  2,000 a second");
        assertThat(ProgressBar.line(0, 0, 0, 0)).contains("100 %");
    }
}
