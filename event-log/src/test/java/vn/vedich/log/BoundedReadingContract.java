package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.single;
import static vn.vedich.log.SampleEvents.streamless;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every home of the log promises about how much one read gives, and about going on after it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class BoundedReadingContract extends EventLogFixture {

    @Test
    void a_read_may_begin_and_end_anywhere_in_a_commit() {
        for (int size = 1; size <= 7; size++) {
            appendCommitOf(size, "unit/x" + size);
        }
        long head = log.head();
        assertThat(head).isEqualTo(27);
        for (long from = 0; from <= head + 1; from++) {
            for (int limit = 1; limit <= 9; limit++) {
                List<StoredEvent> read = log.read(from, limit);
                assertPrefixFrom(from, limit, read, head);
                assertThat(log.readHeadings(from, limit)).isEqualTo(headings(read));
            }
        }
    }

    private void appendCommitOf(int size, String stream) {
        NewEvent[] events = IntStream.range(0, size)
                .mapToObj(i -> event(stream + "-" + i, stream, i))
                .toArray(NewEvent[]::new);
        log.append(commit("c-" + stream, events));
    }

    private static void assertPrefixFrom(long from, int limit, List<StoredEvent> read, long head) {
        assertThat(read).hasSizeLessThanOrEqualTo(limit);
        assertThat(read.isEmpty()).isEqualTo(from > head);
        assertThat(read)
                .extracting(StoredEvent::position)
                .isEqualTo(LongStream.range(from, from + read.size()).boxed().toList());
    }

    @Test
    void a_read_far_inside_of_the_largest_commit_goes_on_from_there() {
        log.append(single("unit/before", 0));
        appendCommitOf(Commit.MAX_EVENTS, "unit/x");
        log.append(single("unit/after", 0));
        assertThat(log.read(1, 1).getFirst().eventId()).isEqualTo("unit/x-0");
        assertThat(log.read(Commit.MAX_EVENTS, 1).getFirst().eventId()).isEqualTo("unit/x-999");
        assertThat(log.read(990, 100).getFirst().eventId()).isEqualTo("unit/x-989");
        assertThat(log.readHeadings(990, 1)).isEqualTo(headings(log.read(990, 1)));
        assertThat(allOf("unit/x", 300)).isEqualTo(Commit.MAX_EVENTS);
        assertThat(log.readStream("unit/x", 999, 5)).hasSize(1);
    }

    private int allOf(String stream, int limit) {
        int count = 0;
        List<StoredEvent> piece = log.readStream(stream, 0, limit);
        while (!piece.isEmpty()) {
            for (StoredEvent event : piece) {
                assertThat(event.sequence()).isEqualTo(count++);
            }
            piece = log.readStream(stream, count, limit);
        }
        return count;
    }

    @Test
    void a_stream_of_many_commits_is_read_to_its_end_from_anywhere() {
        for (int i = 0; i < 150; i++) {
            log.append(single("unit/x", i));
            log.append(single("unit/x#0", i));
        }
        for (long from : new long[] {0, 1, 31, 32, 33, 100, 149, 150, 10_000}) {
            List<Long> all = new ArrayList<>();
            List<StoredEvent> piece = log.readStream("unit/x", from, 60);
            while (!piece.isEmpty()) {
                piece.forEach(event -> all.add(event.sequence()));
                piece = log.readStream("unit/x", all.getLast() + 1, 60);
            }
            assertThat(all).isEqualTo(LongStream.range(from, 150).boxed().toList());
        }
        assertThat(log.readStream("unit/x", Long.MAX_VALUE, 10)).isEmpty();
        assertThat(log.lastSequence("unit/x")).hasValue(149);
        assertThat(log.lastSequence("unit/x#0")).hasValue(149);
    }

    @Test
    void a_read_gives_about_so_many_bytes_and_at_least_one_event() {
        String large = "\"" + "x".repeat(Commit.MAX_BYTES / 2) + "\"";
        int count = 2 * EventLog.MAX_READ_BYTES / large.length();
        for (int i = 0; i < count; i++) {
            log.append(commit("c" + i, event("e" + i, "unit/x", i, large)));
        }
        int most = EventLog.MAX_READ_BYTES / large.length() + 1;
        assertThat(log.read(0, count)).hasSizeBetween(1, most);
        assertThat(log.readCovered(0, count)).hasSizeBetween(1, most);
        assertThat(log.readHeadings(0, count)).hasSize(count);
        assertThat(log.readStream("unit/x", 0, count)).hasSizeBetween(1, most);
        assertThat(readAll(log, EventLog.MAX_READ)).hasSize(count);
        assertThat(allOf("unit/x", count)).isEqualTo(count);
    }

    @Test
    void a_covered_event_is_what_was_given_with_its_texts_apart() {
        Fingerprint fingerprint = Fingerprint.of(new byte[] {1}, random);
        log.append(commit("c1", streamless("a", "{\"b\":1,\"a\":{\"erasable\":\"x\"}}")));
        log.append(commit("c2", fingerprint, event("b", "unit/x", 0), event("c", "unit/x", 1)));

        List<CoveredEvent> covered = log.readCovered(0, 10);
        assertThat(covered).extracting(CoveredEvent::position).containsExactly(0L, 1L, 2L);
        assertThat(covered).extracting(CoveredEvent::commandId).containsExactly("c1", "c2", "c2");
        assertThat(covered)
                .extracting(CoveredEvent::fingerprint)
                .containsExactly(null, fingerprint.hash(), fingerprint.hash());
        assertThat(covered).extracting(CoveredEvent::recordedAt).containsOnly("2026-11-23T05:00:00.000001Z");
        assertThat(covered.getFirst().event().payload()).matches("\\{\"a\":\\{\"sealed\":\"[\\w-]{43}\"},\"b\":1}");
        assertThat(covered.getFirst().texts()).contains("\"text\":\"x\"");
        assertThat(covered.get(1).event())
                .isEqualTo(event("b", "unit/x", 0).withJson("{\"enteredBy\":\"operator\"}", "{\"id\":\"b\"}"));
        assertThat(covered.get(1).texts()).isNull();
        assertThat(log.readCovered(2, 1)).isEqualTo(covered.subList(2, 3));
    }
}
