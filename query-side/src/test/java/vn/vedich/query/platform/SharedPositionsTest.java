package vn.vedich.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.query.answer.Coverage;
import vn.vedich.query.story.AnswersDatabase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharedPositionsTest {

    private final AtomicLong nanoTime = new AtomicLong();
    private SharedPositions here;
    private SharedPositions elsewhere;

    @BeforeEach
    void two_processes() {
        MongoDatabase database = AnswersDatabase.empty();
        here = new SharedPositions(database, nanoTime::get);
        elsewhere = new SharedPositions(database, nanoTime::get);
    }

    @Test
    void nothing_is_covered_before_the_first_event() {
        assertThat(here.of("units").position()).isEqualTo(Coverage.NOTHING);
    }

    @Test
    void what_another_process_covers_is_covered() {
        elsewhere.cover("units", 7);
        elsewhere.cover("timeline", 5);

        assertThat(here.of("units").position()).isEqualTo(7);
        assertThat(here.of("timeline").position()).isEqualTo(5);
    }

    @Test
    void what_this_process_covers_is_covered_at_once() {
        assertThat(here.of("units").position()).isEqualTo(Coverage.NOTHING);

        here.cover("units", 7);

        assertThat(here.of("units").position()).isEqualTo(7);
    }

    @Test
    void what_was_read_a_moment_ago_is_not_read_again() {
        elsewhere.cover("units", 7);
        assertThat(here.of("units").position()).isEqualTo(7);

        elsewhere.cover("units", 8);

        assertThat(here.of("units").position()).isEqualTo(7);
        nanoTime.addAndGet(SharedPositions.FRESH.toNanos());
        assertThat(here.of("units").position()).isEqualTo(8);
    }

    @Test
    void one_that_went_on_where_it_had_stopped_takes_nothing_back() {
        elsewhere.cover("units", 9);

        here.cover("units", 3);

        nanoTime.addAndGet(SharedPositions.FRESH.toNanos());
        assertThat(List.of(here.of("units").position(), elsewhere.of("units").position()))
                .containsOnly(9L);
    }

    @Test
    void when_many_say_it_at_once_the_greatest_stays() {
        List<Thread> all = IntStream.range(0, 8)
                .mapToObj(n -> Thread.startVirtualThread(() -> LongStream.rangeClosed(0, 50)
                        .forEach(position -> (n % 2 == 0 ? here : elsewhere).cover("units", position))))
                .toList();

        all.forEach(SharedPositionsTest::join);

        nanoTime.addAndGet(SharedPositions.FRESH.toNanos());
        assertThat(here.of("units").position()).isEqualTo(50);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
