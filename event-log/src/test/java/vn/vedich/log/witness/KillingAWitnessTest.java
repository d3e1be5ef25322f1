package vn.vedich.log.witness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.witness.WitnessAnswer.SeenAnother;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KillingAWitnessTest {

    /** The profile {@code kills} asks for more. */
    private static final int KILLS = Math.max(3, Integer.getInteger("kills", 0));

    @TempDir
    Path folder;

    private final SignerKey key = SignerKey.create(GrowingLog.ORIGIN, KeyType.ED25519, new SecureRandom());

    @Test
    void whatever_it_cosigned_before_a_kill_it_still_knows_and_no_size_is_ever_cosigned_in_two_histories()
            throws Exception {
        Map<Long, String> cosigned = new HashMap<>();
        Random moments = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            long last = askUntilKilled(moments.nextInt(40), cosigned);
            try (Witness witness = WitnessProcess.open(folder, key)) {
                long seen = witness.watched(witness.logs().getFirst()).size();
                assertThat(seen).isGreaterThanOrEqualTo(last);
                assertThat(witness.add(GrowingLog.signedBy(key).grow(1).ask(0, 1)))
                        .isEqualTo(new SeenAnother(seen));
            }
        }
    }

    private long askUntilKilled(int answers, Map<Long, String> cosigned) throws IOException, InterruptedException {
        Process process = WitnessProcess.start(folder, key);
        long last = -1;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words.length == 2 && words[1].endsWith("=")) {
                    last = Long.parseLong(words[0]);
                    String before = cosigned.putIfAbsent(last, words[1]);
                    assertThat(before == null ? words[1] : before).isEqualTo(words[1]);
                    if (answers-- == 0) {
                        process.toHandle().destroyForcibly();
                    }
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(last).isPositive();
        return last;
    }
}
