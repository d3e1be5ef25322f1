package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vedich.log.SampleEvents.commit;
import static vn.vedich.log.SampleEvents.event;
import static vn.vedich.log.SampleEvents.streamless;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NewEventTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb", "a\u0000", "\ud800"})
    void an_id_that_cannot_be_seen_is_refused(String id) {
        assertThatThrownBy(() -> streamless(id, "1")).isInstanceOf(UnacceptableCommit.class);
        assertThatThrownBy(() -> commit(id, streamless("a", "1"))).isInstanceOf(UnacceptableCommit.class);
    }

    @Test
    void an_id_is_bounded() {
        assertThat(streamless("x".repeat(255), "1").eventId()).hasSize(255);
        assertThatThrownBy(() -> streamless("x".repeat(256), "1")).hasMessageContaining("1 to 255 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-02-30", "2019-13", "2019", "2019-7-9", "09/07/2019", "", "2019-07-09T00:00Z"})
    void a_day_that_does_not_exist_is_refused(String day) {
        assertThatThrownBy(() -> dated(day, null))
                .isInstanceOf(UnacceptableCommit.class)
                .hasMessageContaining("occurredOn");
        assertThatThrownBy(() -> dated("2019-07", day))
                .isInstanceOf(UnacceptableCommit.class)
                .hasMessageContaining("reportedOn");
    }

    @Test
    void a_place_in_a_stream_is_whole_or_not_there() {
        assertThatThrownBy(() -> placed("unit/x", null, 0)).isInstanceOf(UnacceptableCommit.class);
        assertThatThrownBy(() -> placed("unit/x", "unit", -1)).isInstanceOf(UnacceptableCommit.class);
        assertThatThrownBy(() -> placed(null, "unit", -1)).isInstanceOf(UnacceptableCommit.class);
        assertThatThrownBy(() -> placed(null, null, 0)).isInstanceOf(UnacceptableCommit.class);
    }

    @Test
    void a_revision_starts_at_1() {
        assertThatThrownBy(() -> new NewEvent("a", "n", 0, null, null, -1, "2019-07", null, "{}", "1"))
                .hasMessageContaining("revision of n must be 1 or more");
    }

    @Test
    void a_commit_has_at_least_one_event_and_a_bounded_number_of_them() {
        List<NewEvent> tooMany = IntStream.rangeClosed(0, Commit.MAX_EVENTS)
                .mapToObj(i -> streamless("e" + i, "1"))
                .toList();
        assertThatThrownBy(() -> commit("c")).hasMessageContaining("1 to 1000 events");
        assertThatThrownBy(() -> new Commit("c", null, tooMany)).hasMessageContaining("has 1001");
    }

    @Test
    void inside_a_commit_a_stream_goes_on_in_steps_of_one() {
        assertThatThrownBy(() -> commit("c", event("a", "unit/x", 0), event("b", "unit/x", 2)))
                .isInstanceOf(UnacceptableCommit.class)
                .hasMessageContaining("goes from sequence 0 to 2");
        assertThatThrownBy(() -> commit("c", event("a", "unit/x", 0), event("b", "unit/x", 0)))
                .isInstanceOf(UnacceptableCommit.class);
        assertThat(commit("c", event("a", "unit/x", 4), event("b", "unit/y", 0), event("c", "unit/x", 5))
                        .events())
                .hasSize(3);
    }

    private static NewEvent dated(String occurredOn, @Nullable String reportedOn) {
        return new NewEvent("a", "n", 1, null, null, -1, occurredOn, reportedOn, "{}", "1");
    }

    private static NewEvent placed(@Nullable String stream, @Nullable String type, long sequence) {
        return new NewEvent("a", "n", 1, stream, type, sequence, "2019-07", null, "{}", "1");
    }
}
