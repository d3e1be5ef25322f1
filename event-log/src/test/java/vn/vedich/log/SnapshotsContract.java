package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every home of the log promises to one who keeps snapshots in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class SnapshotsContract extends EventLogFixture {

    @Test
    void a_stream_of_which_none_was_taken_has_none() {
        assertThat(log.snapshots().newest("unit/x")).isEmpty();
    }

    @Test
    void a_snapshot_comes_back_as_it_was_given() {
        Snapshot snapshot = new Snapshot(
                "unit/quang-lam",
                "unit",
                41,
                "s-1",
                "unit.UnitState",
                3,
                Instant.parse("2026-11-23T05:00:00.123456789Z"),
                "{\"name\":\"Quảng Lâm\",\"n\":[1,2.50,null]}",
                "{\"trace\":\"a.b$c\"}");
        log.snapshots().store(snapshot);
        reopen();
        assertThat(log.snapshots().newest("unit/quang-lam")).contains(snapshot);
    }

    @Test
    void only_one_that_stands_for_more_events_replaces_another() {
        for (long sequence : new long[] {0, 1, 3, 2}) {
            log.snapshots().store(snapshot("unit/x", sequence, "first"));
        }
        log.snapshots().store(snapshot("unit/x", 3, "second"));
        assertThat(log.snapshots().newest("unit/x")).contains(snapshot("unit/x", 3, "first"));
    }

    @Test
    void each_stream_has_its_own() {
        log.snapshots().store(snapshot("unit/x", 7, "x"));
        log.snapshots().store(snapshot("unit/y", 2, "y"));
        assertThat(log.snapshots().newest("unit/x")).contains(snapshot("unit/x", 7, "x"));
        assertThat(log.snapshots().newest("unit/y")).contains(snapshot("unit/y", 2, "y"));
    }

    @Test
    void of_many_at_once_the_newest_stays() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<? extends Future<?>> all = LongStream.range(0, 64)
                    .map(i -> i * 29 % 64)
                    .mapToObj(sequence ->
                            threads.submit(() -> log.snapshots().store(snapshot("unit/x", sequence, "s" + sequence))))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
        }
        assertThat(log.snapshots().newest("unit/x")).contains(snapshot("unit/x", 63, "s63"));
    }

    private static Snapshot snapshot(String stream, long sequence, String id) {
        return new Snapshot(stream, "unit", sequence, id, "unit.UnitState", 1, NOON, "{}", "{}");
    }
}
