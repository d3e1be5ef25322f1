package vn.vedich.log.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.streamless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.EventLog;
import vn.vedich.log.Fingerprint;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.SampleEvents;

/**
 * Damages the files of a log that was killed: a part of its events in the database, the later ones in the write-ahead log.
 * Whatever the damage, the log refuses to open or to answer, or answers with events that were its first ones. Only what an
 * event says can be changed unseen by the file; its leaf is another then, which every proof finds.
 */
class ADamagedFileTest {

    private static final int EVENTS = 60;

    private static Path original;
    private static List<byte[]> leaves;

    /** The files as a process that was killed leaves them: copied while it holds them open. */
    @BeforeContainer
    static void leave_a_log_behind() throws IOException {
        original = Files.createTempDirectory("damaged");
        Path file = original.resolve("live").resolve("events.db");
        append(file, 0, EVENTS / 2).close();
        try (EventLog log = append(file, EVENTS / 2, EVENTS)) {
            leaves = leaves(log);
            Files.copy(file, original.resolve("events.db"));
            Files.copy(walOf(file), walOf(original.resolve("events.db")));
        }
    }

    @AfterContainer
    static void clean_up() throws IOException {
        delete(original);
    }

    @Property(tries = 60)
    void a_changed_byte_of_the_database_is_refused_or_leaves_true_answers(
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double place,
            @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        damage(file -> flip(file, place, change));
    }

    @Property(tries = 40)
    void a_changed_byte_of_the_write_ahead_log_is_refused_or_leaves_true_answers(
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double place,
            @ForAll @IntRange(min = 1, max = 255) int change)
            throws IOException {
        damage(file -> flip(walOf(file), place, change));
    }

    @Property(tries = 20)
    void a_database_cut_short_is_refused_or_leaves_true_answers(
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double place) throws IOException {
        damage(file -> cut(file, place));
    }

    @Property(tries = 20)
    void a_write_ahead_log_cut_short_leaves_the_events_before_the_cut(
            @ForAll @DoubleRange(min = 0, max = 1, maxIncluded = false) double place) throws IOException {
        assertThat(damage(file -> cut(walOf(file), place))).isPresent();
    }

    @Property(tries = 1)
    void without_its_write_ahead_log_a_log_has_the_events_that_had_left_it() throws IOException {
        assertThat(damage(file -> Files.delete(walOf(file)))).contains(EVENTS / 2);
    }

    private interface Damage {
        void to(Path file) throws IOException;
    }

    /** How many events are there after the damage; empty when the log refuses. */
    private static Optional<Integer> damage(Damage damage) throws IOException {
        Path folder = Files.createTempDirectory("damage");
        try {
            Path file = folder.resolve("events.db");
            Files.copy(original.resolve("events.db"), file);
            Files.copy(walOf(original.resolve("events.db")), walOf(file));
            damage.to(file);
            return answers(file);
        } finally {
            delete(folder);
        }
    }

    private static Optional<Integer> answers(Path file) {
        try (EventLog log = open(file)) {
            List<byte[]> found = leaves(log);
            assertThat(found).hasSizeLessThanOrEqualTo(EVENTS);
            assertThat(log.head()).isEqualTo(found.size() - 1);
            long changed = 0;
            for (int i = 0; i < found.size(); i++) {
                changed += Arrays.equals(found.get(i), leaves.get(i)) ? 0 : 1;
            }
            for (int i = 0; i < found.size(); i++) {
                assertThat(log.commit("c" + i)).as("commit %s", i).isPresent();
            }
            // One byte can change what one event says, and no proof of that event holds any more.
            assertThat(changed).isLessThanOrEqualTo(1);
            return Optional.of(found.size());
        } catch (LogCannotOpen | LogUnavailable refused) {
            assertThat(refused).message().isNotBlank();
            return Optional.empty();
        }
    }

    private static List<byte[]> leaves(EventLog log) {
        List<byte[]> leaves = new ArrayList<>();
        for (CoveredEvent event : log.readCovered(0, EventLog.MAX_READ)) {
            assertThat(event.position()).isEqualTo(leaves.size());
            leaves.add(event.leaf().bytes());
        }
        return leaves;
    }

    private static EventLog append(Path file, int from, int to) {
        EventLog log = IdsInTheFile.open(file, Clock.systemUTC(), new Random(1), IdHash.sha256(), 0);
        for (int i = from; i < to; i++) {
            String payload = "{\"n\":" + i + ",\"by\":{\"erasable\":\"" + "x".repeat(i * 20) + "\"}}";
            Fingerprint fingerprint = Fingerprint.of(new byte[] {(byte) i}, new Random(i));
            log.append(SampleEvents.commit(
                    "c" + i,
                    fingerprint,
                    i % 3 == 0 ? streamless("e" + i, payload) : event("e" + i, "unit/u" + i, 0, payload)));
        }
        return log;
    }

    private static EventLog open(Path file) {
        return SqliteEventLog.open(file, Clock.systemUTC(), new Random(1));
    }

    private static Path walOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private static void flip(Path file, double place, int change) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[(int) (place * bytes.length)] ^= (byte) change;
        Files.write(file, bytes);
    }

    private static void cut(Path file, double place) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, (int) (place * bytes.length)));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
