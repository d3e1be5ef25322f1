package vn.vedich.query.webhook;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class HonouringRetryAfterTest {

    private static final Instant NOW = Instant.parse("2026-11-28T06:30:00.250Z");

    /** The three forms of a date in HTTP, RFC 9110, 5.6.7. */
    private static final List<DateTimeFormatter> FORMS = List.of(
            english("EEE, dd MMM yyyy HH:mm:ss 'GMT'"),
            english("EEEE, dd-MMM-yy HH:mm:ss 'GMT'"),
            english("EEE MMM ppd HH:mm:ss yyyy"));

    @Property
    void seconds_are_waited_for_and_no_more_than_a_day(@ForAll @LongRange(min = 1) long seconds) {
        Duration asked = seconds > 86_400 ? Duration.ofDays(1) : Duration.ofSeconds(seconds);

        assertThat(RetryAfter.read(Long.toString(seconds), NOW)).hasValue(asked);
        assertThat(RetryAfter.read(" 00" + seconds + "\t", NOW)).hasValue(asked);
        assertThat(RetryAfter.read(seconds + "0000000000000000000", NOW)).hasValue(Duration.ofDays(1));
    }

    @Property
    void a_date_in_any_form_of_http_is_waited_for_and_one_that_has_passed_is_not(
            @ForAll @LongRange(min = -1_000_000, max = 1_000_000) long seconds,
            @ForAll @IntRange(min = 0, max = 2) int form) {
        Instant date = NOW.truncatedTo(SECONDS).plusSeconds(seconds);
        Duration left = Duration.between(NOW, date);

        if (left.isPositive()) {
            assertThat(RetryAfter.read(FORMS.get(form).format(date), NOW))
                    .hasValue(left.compareTo(RetryAfter.MOST) < 0 ? left : RetryAfter.MOST);
        } else {
            assertThat(RetryAfter.read(FORMS.get(form).format(date), NOW)).isEmpty();
        }
    }

    @Property
    void whatever_else_is_said_asks_for_nothing(@ForAll("garbage") String garbage) {
        assertThat(RetryAfter.read(garbage, NOW)).isEmpty();
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "0",
                        "000",
                        "-1",
                        "+60",
                        "60s",
                        "1.5",
                        "1e9",
                        "0x10",
                        "٦٠",
                        "60, 120",
                        "soon",
                        "null",
                        "2026-11-28T06:30:00Z",
                        "Sat, 99 Nov 2026 06:30:00 GMT",
                        "Sat, 28 Foo 2026 06:30:00 GMT"),
                Arbitraries.strings().filter(text -> !text.strip().matches("[0-9]+")));
    }

    @Example
    void a_year_of_two_digits_may_be_of_the_century_before() {
        assertThat(RetryAfter.read("Sunday, 06-Nov-94 08:49:37 GMT", NOW)).isEmpty();
        assertThat(RetryAfter.read("Sun, 06 Nov 2094 08:49:37 GMT", NOW)).isEmpty();
        assertThat(RetryAfter.read("Sat, 06 Nov 2094 08:49:37 GMT", NOW)).hasValue(RetryAfter.MOST);
        assertThat(RetryAfter.read("Sun Nov  6 08:49:37 1994", NOW)).isEmpty();
        assertThat(RetryAfter.read("Sun Nov 29 08:49:37 2026", NOW)).hasValue(RetryAfter.MOST);
    }

    @Example
    void where_nothing_is_said_nothing_is_asked_for() {
        assertThat(RetryAfter.read(null, NOW)).isEmpty();
    }

    /** Whatever is asked for moves the next attempt back, never forward, and those who failed together don't come back together. */
    @Property
    void the_next_attempt_is_neither_before_its_own_time_nor_before_what_was_asked_for(
            @ForAll @IntRange(min = 1, max = 9) int attempts,
            @ForAll @LongRange(min = 0, max = 86_400_000) long millis,
            @ForAll long seed) {
        Duration asked = Duration.ofMillis(millis);
        Instant usual = next(attempts, Duration.ZERO, seed);
        Instant next = next(attempts, asked, seed);

        assertThat(next).isAfterOrEqualTo(usual).isAfterOrEqualTo(NOW.plus(asked));
        assertThat(Duration.between(NOW, next))
                .isLessThanOrEqualTo(Duration.ofDays(1).multipliedBy(6).dividedBy(5));
        assertThat(new Schedule(new Random(seed)).next(Schedule.mostAttempts(), NOW, asked))
                .isEmpty();
    }

    @Property(tries = 100)
    void they_scatter_behind_what_was_asked_for(@ForAll @LongRange(min = 60, max = 86_400) long seconds) {
        Random random = new Random(seconds);
        Schedule schedule = new Schedule(random);

        assertThat(random.longs(50)
                        .mapToObj(_ -> schedule.next(1, NOW, Duration.ofSeconds(seconds))
                                .orElseThrow())
                        .distinct())
                .hasSizeGreaterThan(40);
    }

    private static Instant next(int attempts, Duration asked, long seed) {
        return new Schedule(new Random(seed)).next(attempts, NOW, asked).orElseThrow();
    }

    private static DateTimeFormatter english(String form) {
        return DateTimeFormatter.ofPattern(form, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }
}
