package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.EventLogFixture;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.Snapshot;
import vn.vedich.proof.CanonicalJson;

/** Who erases wants the bytes gone, not only the row: from the database, from its free pages, from the write-ahead log. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ErasingTextsFromTheFilesTest extends EventLogFixture {

    private static final int EVENTS = 120;

    @TempDir
    Path folder;

    private final List<Erasable> left = new ArrayList<>();

    private record Erasable(long position, String text, String salt, String hash) {}

    @Override
    protected EventLog open() {
        return SqliteEventLog.open(SqliteHome.file(folder), clock, random);
    }

    @ParameterizedTest
    @ValueSource(longs = {7})
    void no_byte_of_an_erased_text_its_salt_or_its_commands_salt_stays_whatever_was_erased_before(long seed) {
        Random order = new Random(seed);
        for (int i = 0; i < EVENTS; i++) {
            appendOneWithTexts(i, order);
        }
        Collections.shuffle(left, order);
        List<String> gone = new ArrayList<>();
        while (!left.isEmpty()) {
            Erasable next = left.removeLast();
            String commandSalt = log.commit("c" + next.position())
                    .orElseThrow()
                    .fingerprint()
                    .salt();
            assertThat(log.eraseText(next.position(), next.hash())).isTrue();
            gone.add(next.text());
            gone.add(next.salt());
            if (commandSalt != null) {
                gone.add(commandSalt);
            }
            if (left.size() % 10 == 0) {
                assertThat(RawFiles.foundIn(SqliteHome.file(folder).getParent(), gone))
                        .isEmpty();
            }
        }
    }

    private void appendOneWithTexts(int i, Random sizes) {
        String first = text(i, "a", sizes);
        String second = text(i, "b", sizes);
        String stream = "unit/u" + i;
        byte[] body = ("body" + i).getBytes(StandardCharsets.UTF_8);
        String payload = "{\"x\":{\"erasable\":\"" + first + "\"},\"y\":{\"erasable\":\"" + second + "\"}}";
        log.append(commit("c" + i, Fingerprint.of(body, random), event("e" + i, stream, 0, payload)));
        takeSnapshots(stream, first + second, sizes);
        CoveredEvent covered = log.readCovered(i, 1).getFirst();
        CanonicalJson.parse(covered.texts())
                .properties()
                .forEach(one -> left.add(new Erasable(
                        covered.position(),
                        one.getValue().path("text").stringValue(),
                        one.getValue().path("salt").stringValue(),
                        one.getKey())));
    }

    private void takeSnapshots(String stream, String texts, Random sizes) {
        for (int sequence = 0; sequence < sizes.nextInt(3); sequence++) {
            String payload = "\"" + texts + "-".repeat(sizes.nextInt(300)) + "\"";
            log.snapshots().store(new Snapshot(stream, "unit", sequence, "s", "unit.S", 1, NOON, payload, "{}"));
        }
    }

    /** Of any length, the few long ones on pages of their own; no text begins another. */
    private static String text(int i, String which, Random sizes) {
        int length = sizes.nextInt(10) == 0 ? sizes.nextInt(9_000) : sizes.nextInt(400);
        return "secret-" + i + which + "-" + "ấ".repeat(length) + ".";
    }
}
