package vn.vedich.query.moment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.log.StoredEvent;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FollowedEndTest {

    private final FollowedEnd end = new FollowedEnd();

    /** Event n is of stream n modulo 3. */
    private static List<StoredEvent> events(long from, long to) {
        return LongStream.rangeClosed(from, to)
                .mapToObj(n -> new StoredEvent(
                        n, Instant.EPOCH, "e" + n, "name", 1, stream(n), "type", 0, "2026-01-01", null, "{}", "{}"))
                .toList();
    }

    private static String stream(long n) {
        return "stream/" + n % 3;
    }

    @Test
    void a_stream_is_untouched_exactly_where_none_of_what_was_followed_is_its_own() {
        end.followed(events(10, 14));
        end.followed(events(15, 19));

        for (long behind = 0; behind < 25; behind++) {
            for (long through = behind; through < 25; through++) {
                for (long n = 0; n < 3; n++) {
                    String stream = stream(n);
                    boolean known = behind >= 9 && through <= 19;
                    // What came behind what is asked for counts too: only the last event of a stream is known.
                    boolean came = LongStream.rangeClosed(behind + 1, 19)
                            .anyMatch(p -> stream(p).equals(stream));
                    assertThat(end.untouched(stream, behind, through))
                            .as("%s behind %d through %d", stream, behind, through)
                            .isEqualTo(known && !came);
                }
            }
        }
    }

    @Test
    void after_a_gap_nothing_is_said_of_what_was_before() {
        end.followed(events(0, 4));
        end.followed(events(6, 7));

        assertThat(end.untouched(stream(2), 3, 7)).isFalse();
        assertThat(end.untouched(stream(2), 4, 7)).isFalse();
        assertThat(end.untouched(stream(2), 5, 7)).isTrue();
    }

    @Test
    void who_follows_nothing_knows_nothing() {
        assertThat(end.untouched(stream(0), -1, 0)).isFalse();
    }
}
