package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.single;
import static vn.vedich.log.SampleEvents.streamless;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What every home of the log promises to one who reads. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class EventLogReadingContract extends EventLogFixture {

    @Test
    void a_read_is_bounded_and_the_next_one_goes_on_after_it() {
        IntStream.range(0, 7).forEach(i -> log.append(single("unit/x", i)));
        assertThat(log.read(0, 3)).extracting(StoredEvent::position).containsExactly(0L, 1L, 2L);
        assertThat(log.read(3, 3)).extracting(StoredEvent::position).containsExactly(3L, 4L, 5L);
        assertThat(log.read(6, 3)).extracting(StoredEvent::position).containsExactly(6L);
        assertThat(log.read(7, 3)).isEmpty();
        assertThat(log.read(1_000_000, 3)).isEmpty();
    }

    @Test
    void a_stream_is_read_by_itself_from_any_of_its_events() {
        for (int i = 0; i < 4; i++) {
            log.append(single("unit/x", i));
            log.append(single("unit/x-2", i));
        }
        assertThat(log.readStream("unit/x", 1, 2))
                .extracting(StoredEvent::eventId)
                .containsExactly("unit/x-1", "unit/x-2");
        assertThat(log.readStream("unit/x", 3, 2))
                .extracting(StoredEvent::sequence)
                .containsExactly(3L);
        assertThat(log.readStream("unit/x", 4, 2)).isEmpty();
        assertThat(log.lastSequence("unit/x-2")).hasValue(3);
    }

    @Test
    void headings_are_those_of_the_events_read_from_the_same_position() {
        log.append(
                commit("c", event("a", "unit/x", 0), streamless("b", "{\"erasable\":\"x\"}"), event("c", "unit/x", 1)));
        log.append(single("unit/x#0", 0));
        for (int from = 0; from < 6; from++) {
            for (int limit = 1; limit < 6; limit++) {
                assertThat(log.readHeadings(from, limit)).isEqualTo(headings(log.read(from, limit)));
            }
        }
        assertThat(log.readHeadings(0, 2))
                .containsExactly(
                        new EventHeading(0, "a", "unit.UnitRegistered", "unit/x"),
                        new EventHeading(1, "b", "log.Said", null));
    }

    @Test
    void a_read_with_impossible_bounds_is_refused() {
        assertThatThrownBy(() -> log.read(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.read(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.read(0, EventLog.MAX_READ + 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.readHeadings(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.readHeadings(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.readHeadings(0, EventLog.MAX_READ + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> log.readStream("unit/x", -1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_position_before_a_time_is_that_before_the_first_event_recorded_then_or_later() {
        for (int i = 0; i < 9; i++) {
            log.append(single("unit/x", i));
            clock.move(i % 3 == 2 ? Duration.ofMinutes(1) : Duration.ZERO);
        }
        assertThat(log.positionBefore(NOON.minusSeconds(1))).isEqualTo(-1);
        assertThat(log.positionBefore(NOON)).isEqualTo(-1);
        assertThat(log.positionBefore(NOON.plusNanos(1))).isEqualTo(2);
        assertThat(log.positionBefore(NOON.plusSeconds(60))).isEqualTo(2);
        assertThat(log.positionBefore(NOON.plusSeconds(61))).isEqualTo(5);
        assertThat(log.positionBefore(NOON.plusSeconds(120))).isEqualTo(5);
        assertThat(log.positionBefore(NOON.plusSeconds(121))).isEqualTo(8);
    }

    @Test
    void after_the_clock_went_back_a_time_finds_what_was_recorded_not_what_the_clock_said() {
        log.append(single("unit/x", 0));
        clock.move(Duration.ofHours(-2));
        log.append(single("unit/x", 1));
        assertThat(log.positionBefore(NOON.minusSeconds(3_600))).isEqualTo(-1);
        assertThat(log.positionBefore(NOON.plusSeconds(1))).isEqualTo(1);
    }

    @Test
    void an_erasable_text_reads_as_it_was_given_wherever_it_stands() {
        String payload = """
            {"by":{"erasable":"Nguyễn Văn A"},"list":[{"erasable":""},{"deep":{"note":{"erasable":"\\"quoted\\"\\n"}}}]}\
            """;
        log.append(commit("c", streamless("a", "{\"reason\":{\"erasable\":\"vì\"}}", payload)));
        log.append(commit("d", streamless("b", "{\"erasable\":\"all of it\"}")));
        reopen();
        assertThat(log.read(0, 1).getFirst().payload()).isEqualTo(payload);
        assertThat(log.read(0, 1).getFirst().provenance()).isEqualTo("{\"reason\":{\"erasable\":\"vì\"}}");
        assertThat(log.read(1, 1).getFirst().payload()).isEqualTo("{\"erasable\":\"all of it\"}");
    }
}
