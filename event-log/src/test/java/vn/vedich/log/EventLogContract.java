package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.single;
import static vn.vedich.log.SampleEvents.streamless;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every home of the log promises to one who appends. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class EventLogContract extends EventLogFixture {

    @Test
    void an_empty_log_has_head_minus_one_and_nothing_to_read() {
        assertThat(log.head()).isEqualTo(-1);
        assertThat(log.read(0, 10)).isEmpty();
        assertThat(log.readStream("unit/quang-lam", 0, 10)).isEmpty();
        assertThat(log.lastSequence("unit/quang-lam")).isEmpty();
        assertThat(log.commit("nobody")).isEmpty();
        assertThat(log.positionBefore(NOON)).isEqualTo(-1);
    }

    @Test
    void positions_are_dense_from_0_one_per_event_in_commit_order() {
        Appended first = log.append(commit("c1", event("a", "unit/x", 0), event("b", "unit/x", 1)));
        Appended second = log.append(commit("c2", streamless("c", "1")));

        assertThat(first).isEqualTo(new Appended(0, 1, NOON));
        assertThat(second).isEqualTo(new Appended(2, 2, NOON));
        assertThat(log.head()).isEqualTo(2);
        assertThat(log.read(0, 10)).extracting(StoredEvent::position).containsExactly(0L, 1L, 2L);
        assertThat(log.read(0, 10)).extracting(StoredEvent::eventId).containsExactly("a", "b", "c");
    }

    @Test
    void an_event_comes_back_as_it_was_given() {
        log.append(commit("c1", event("a", "unit/quang-lam", 0, "{\"b\": 1, \"a\": \"Quảng Lâm\"}")));
        log.append(commit("c2", streamless("b", "{\"from\":\"elsewhere\"}", "[null,true]")));

        assertThat(log.read(0, 10))
                .containsExactly(
                        new StoredEvent(
                                0,
                                NOON,
                                "a",
                                "unit.UnitRegistered",
                                1,
                                "unit/quang-lam",
                                "unit",
                                0,
                                "2019-07-09",
                                "2019-07",
                                "{\"enteredBy\":\"operator\"}",
                                "{\"a\":\"Quảng Lâm\",\"b\":1}"),
                        new StoredEvent(
                                1,
                                NOON,
                                "b",
                                "log.Said",
                                2,
                                null,
                                null,
                                NewEvent.NO_SEQUENCE,
                                "2019-07",
                                null,
                                "{\"from\":\"elsewhere\"}",
                                "[null,true]"));
    }

    @Test
    void the_time_of_recording_never_goes_back_even_when_the_clock_does() {
        log.append(single("unit/x", 0));
        clock.move(Duration.ofHours(-1));
        assertThat(log.append(single("unit/x", 1)).recordedAt()).isEqualTo(NOON);
        reopen();
        assertThat(log.append(single("unit/x", 2)).recordedAt()).isEqualTo(NOON);
        clock.set(NOON.plusNanos(1_999));
        assertThat(log.append(single("unit/x", 3)).recordedAt()).isEqualTo(NOON.plusNanos(1_000));
    }

    @Test
    void a_restart_finds_everything_once_and_goes_on_after_it() {
        log.append(single("unit/x", 0));
        log.append(single("unit/x", 1));
        List<StoredEvent> before = log.read(0, 10);
        reopen();
        assertThat(log.read(0, 10)).isEqualTo(before);
        assertThat(log.append(single("unit/x", 2)).firstPosition()).isEqualTo(2);
    }

    @Test
    void a_place_in_a_stream_that_is_taken_is_a_conflict_that_names_the_true_event() {
        log.append(single("unit/other", 0));
        log.append(single("unit/x", 0));
        log.append(single("unit/x", 1));
        Commit late = commit("late", event("l1", "unit/other", 1), event("l2", "unit/x", 1));

        StreamConflict conflict = thrownBy(StreamConflict.class, () -> log.append(late));

        assertThat(conflict.stream()).isEqualTo("unit/x");
        assertThat(conflict.sequence()).isEqualTo(1);
        assertThat(conflict.existing()).isEqualTo(new EventRef(2, "unit/x-1", "unit.UnitRegistered"));
        assertThat(log.head()).isEqualTo(2);
    }

    @Test
    void a_gap_in_a_stream_is_refused() {
        log.append(single("unit/x", 0));
        SequenceGap gap = thrownBy(SequenceGap.class, () -> log.append(single("unit/x", 2)));
        assertThat(gap.next()).isEqualTo(1);
        assertThat(gap.sequence()).isEqualTo(2);
        assertThatThrownBy(() -> log.append(single("unit/new", 1))).isInstanceOf(SequenceGap.class);
        assertThat(log.head()).isZero();
    }

    @Test
    void an_event_id_is_unique_across_commits() {
        log.append(single("unit/x", 0));
        Commit again = commit("c2", streamless("fresh", "1"), streamless("unit/x-0", "1"));
        DuplicateEventId duplicate = thrownBy(DuplicateEventId.class, () -> log.append(again));
        assertThat(duplicate.existing()).contains(new EventRef(0, "unit/x-0", "unit.UnitRegistered"));
        assertThat(log.head()).isZero();
    }

    @Test
    void an_event_id_is_unique_inside_a_commit() {
        DuplicateEventId duplicate = thrownBy(
                DuplicateEventId.class,
                () -> log.append(commit("c", streamless("same", "1"), streamless("same", "2"))));
        assertThat(duplicate.existing()).isEmpty();
        assertThat(log.head()).isEqualTo(-1);
    }

    @Test
    void a_command_is_appended_once_for_ever_and_its_first_outcome_can_be_looked_up() {
        byte[] body = "{\"do\":\"it\"}".getBytes(StandardCharsets.UTF_8);
        log.append(single("unit/w", 0));
        log.append(commit("c1", Fingerprint.of(body, random), event("a", "unit/x", 0), event("b", "unit/x", 1)));
        reopen();

        Commit retry = commit("c1", Fingerprint.of(body, random), event("a", "unit/x", 0), event("b", "unit/x", 1));
        CommandAlreadyAppended already = thrownBy(CommandAlreadyAppended.class, () -> log.append(retry));
        CommittedCommand outcome = log.commit("c1").orElseThrow();

        assertThat(already.firstPosition()).isEqualTo(1);
        assertThat(outcome.events()).isEqualTo(log.read(1, 10));
        assertThat(outcome.firstPosition()).isEqualTo(1);
        assertThat(outcome.lastPosition()).isEqualTo(2);
        assertThat(outcome.matches(body)).isEqualTo(BodyMatch.SAME);
        assertThat(outcome.matches("{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(BodyMatch.OTHER);
    }

    @Test
    void a_command_without_a_fingerprint_cannot_be_compared() {
        log.append(single("unit/x", 0));
        CommittedCommand outcome = log.commit("c-unit/x-0").orElseThrow();
        assertThat(outcome.fingerprint()).isNull();
        assertThat(outcome.matches(new byte[0])).isEqualTo(BodyMatch.CANNOT_TELL);
    }

    @Test
    void the_largest_number_of_events_is_taken_at_once() {
        NewEvent[] events = LongStream.range(0, Commit.MAX_EVENTS)
                .mapToObj(i -> event("e" + i, "unit/x", i))
                .toArray(NewEvent[]::new);
        assertThat(log.append(commit("c", events)).lastPosition()).isEqualTo(Commit.MAX_EVENTS - 1);
        assertThat(log.lastSequence("unit/x")).hasValue(Commit.MAX_EVENTS - 1);
        assertThatThrownBy(() -> log.append(commit("c", events))).isInstanceOf(CommandAlreadyAppended.class);
    }

    @Test
    void more_bytes_than_the_bound_are_refused_and_as_many_are_taken() {
        String justRight = "\"" + "x".repeat(Commit.MAX_BYTES - 4) + "\"";
        String tooMuch = "\"" + "x".repeat(Commit.MAX_BYTES - 3) + "\"";
        assertThatThrownBy(() -> log.append(commit("c", streamless("a", tooMuch))))
                .isInstanceOf(UnacceptableCommit.class)
                .hasMessageContaining("at most " + Commit.MAX_BYTES);
        assertThat(log.append(commit("c", streamless("a", justRight))).firstPosition())
                .isZero();
    }

    @Test
    void whoever_asked_is_woken_after_an_append_until_it_asks_no_more() {
        AtomicInteger wakeUps = new AtomicInteger();
        EventLog.Registration failing = log.onAppend(() -> {
            throw new IllegalStateException("a reader that fails");
        });
        EventLog.Registration counting = log.onAppend(wakeUps::incrementAndGet);
        log.append(single("unit/x", 0));
        assertThat(wakeUps).hasValue(1);
        counting.close();
        failing.close();
        log.append(single("unit/x", 1));
        assertThat(wakeUps).hasValue(1);
    }

    @Test
    void a_closed_log_refuses_and_closing_again_is_harmless() {
        log.close();
        assertThatThrownBy(() -> log.append(single("unit/x", 0))).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> log.read(0, 1)).isInstanceOf(LogUnavailable.class);
        assertThatThrownBy(() -> log.lastSequence("unit/x")).isInstanceOf(LogUnavailable.class);
        log.close();
    }

    @Test
    void a_refused_commit_leaves_no_trace() {
        IntStream.range(0, 3).forEach(i -> log.append(single("unit/x", i)));
        thrownBy(StreamConflict.class, () -> log.append(commit("bad", streamless("s", "1"), event("t", "unit/x", 0))));
        assertThat(log.commit("bad")).isEmpty();
        assertThat(log.append(commit("bad", streamless("s", "1"))).firstPosition())
                .isEqualTo(3);
    }
}
