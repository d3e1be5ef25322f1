package vn.vedich.query.version;

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
import vn.vedich.query.story.AnswersDatabase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class VersionStoreTest {

    private static final Version UNITS = Version.first("units");
    private static final Version TIMELINE = Version.first("timeline");

    private final AtomicLong nanoTime = new AtomicLong();
    private VersionStore here;
    private VersionStore elsewhere;

    @BeforeEach
    void two_processes() {
        MongoDatabase database = AnswersDatabase.empty();
        here = new VersionStore(database, nanoTime::get);
        elsewhere = new VersionStore(database, nanoTime::get);
    }

    @Test
    void nothing_is_covered_before_the_first_event() {
        assertThat(here.live("units").position()).isEqualTo(Live.NOTHING);
    }

    @Test
    void what_another_process_covers_is_covered() {
        elsewhere.cover(UNITS, 7);
        elsewhere.cover(TIMELINE, 5);

        assertThat(here.live("units").position()).isEqualTo(7);
        assertThat(here.live("timeline").position()).isEqualTo(5);
    }

    @Test
    void what_this_process_covers_is_covered_at_once() {
        assertThat(here.live("units").position()).isEqualTo(Live.NOTHING);

        here.cover(UNITS, 7);

        assertThat(here.live("units").position()).isEqualTo(7);
    }

    @Test
    void what_was_read_a_moment_ago_is_not_read_again() {
        elsewhere.cover(UNITS, 7);
        assertThat(here.live("units").position()).isEqualTo(7);

        elsewhere.cover(UNITS, 8);

        assertThat(here.live("units").position()).isEqualTo(7);
        nanoTime.addAndGet(VersionStore.FRESH.toNanos());
        assertThat(here.live("units").position()).isEqualTo(8);
    }

    @Test
    void one_that_went_on_where_it_had_stopped_takes_nothing_back() {
        elsewhere.cover(UNITS, 9);

        here.cover(UNITS, 3);

        nanoTime.addAndGet(VersionStore.FRESH.toNanos());
        assertThat(List.of(
                        here.live("units").position(), elsewhere.live("units").position()))
                .containsOnly(9L);
    }

    @Test
    void when_many_say_it_at_once_the_greatest_stays() {
        List<Thread> all = IntStream.range(0, 8)
                .mapToObj(n -> Thread.startVirtualThread(() -> LongStream.rangeClosed(0, 50)
                        .forEach(position -> (n % 2 == 0 ? here : elsewhere).cover(UNITS, position))))
                .toList();

        all.forEach(VersionStoreTest::join);

        nanoTime.addAndGet(VersionStore.FRESH.toNanos());
        assertThat(here.live("units").position()).isEqualTo(50);
    }

    @Test
    void the_first_version_goes_by_the_name_of_the_projection_and_is_live() {
        assertThat(here.live("units").version())
                .isEqualTo(UNITS)
                .extracting(Version::name)
                .isEqualTo("units");
    }

    @Test
    void no_version_is_given_twice_whoever_asks() {
        List<Version> begun = IntStream.range(0, 12)
                .parallel()
                .mapToObj(n -> (n % 2 == 0 ? here : elsewhere).begin("units"))
                .toList();

        assertThat(begun).doesNotHaveDuplicates().doesNotContain(UNITS);
        assertThat(begun).extracting(Version::name).contains("units@2", "units@13");
        assertThat(here.all("units")).hasSize(13).contains(UNITS).containsAll(begun);
    }

    @Test
    void a_version_that_covers_as_much_takes_the_place_of_the_live_one_for_every_process() {
        Version next = here.begin("units");
        elsewhere.cover(UNITS, 7);
        assertThat(elsewhere.live("units").version()).isEqualTo(UNITS);
        here.cover(next, 7);

        assertThat(here.switchOver(UNITS, next)).isTrue();

        nanoTime.addAndGet(VersionStore.FRESH.toNanos());
        assertThat(List.of(here.live("units"), elsewhere.live("units"))).containsOnly(new Live(next, 7, "units"));
        assertThat(here.switchOver(UNITS, next)).as("it may be said again").isTrue();
    }

    @Test
    void a_version_that_covers_less_does_not_so_that_no_answer_goes_back() {
        Version next = here.begin("units");
        here.cover(UNITS, 7);
        here.cover(next, 6);

        assertThat(here.switchOver(UNITS, next)).isFalse();

        assertThat(here.isLive(UNITS)).isTrue();
        here.cover(next, 7);
        assertThat(here.switchOver(UNITS, next)).isTrue();
    }

    @Test
    void of_two_versions_that_would_take_the_same_place_one_does() {
        Version one = here.begin("units");
        Version other = elsewhere.begin("units");
        here.cover(UNITS, 3);
        here.cover(one, 3);
        here.cover(other, 3);

        assertThat(here.switchOver(UNITS, one)).isTrue();
        assertThat(elsewhere.switchOver(UNITS, other)).isFalse();

        assertThat(here.isLive(one)).isTrue();
    }

    @Test
    void where_nothing_happened_yet_a_version_that_covers_nothing_will_do() {
        Version next = here.begin("units");
        here.cover(next, Live.NOTHING);

        assertThat(here.switchOver(UNITS, next)).isTrue();
    }

    @Test
    void what_covers_more_but_is_not_live_is_not_what_answers_cover() {
        Version next = here.begin("units");
        here.cover(UNITS, 3);
        assertThat(here.live("units").position()).isEqualTo(3);

        here.cover(next, 9);

        assertThat(here.live("units").position()).isEqualTo(3);
        assertThat(here.position(next)).isEqualTo(9);
    }

    @Test
    void what_a_removed_version_covered_is_forgotten() {
        Version next = here.begin("units");
        here.cover(next, 9);

        here.forget(next);

        assertThat(here.position(next)).isEqualTo(Live.NOTHING);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
