package vn.vedich.log.deliveries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.deliveries.Delivery.Answer;
import vn.vedich.log.deliveries.Delivery.Status;

/** What both homes of deliveries promise. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class DeliveriesContract {

    private static final Instant NOON = Instant.parse("2026-11-28T05:00:00.001Z");
    private static final Instant LATER = NOON.plusSeconds(60);
    private static final Answer FINE = new Answer(204, "");
    private static final Answer BUSY = new Answer(503, "đang bận");

    @TempDir
    protected Path folder;

    private Deliveries deliveries;

    protected abstract Deliveries open();

    @BeforeEach
    void open_them() {
        deliveries = open();
    }

    @AfterEach
    void close_them() {
        deliveries.close();
    }

    @Test
    void nothing_is_known_of_a_destination_that_nothing_was_ever_for() {
        assertThat(deliveries.destination("a")).isEqualTo(Destination.unknown("a"));
        assertThat(deliveries.destinations(List.of("a"))).isEmpty();
        assertThat(deliveries.destinations(List.of())).isEmpty();
        assertThat(deliveries.due(List.of("a"), NOON, 10)).isEmpty();
        assertThat(deliveries.due(List.of(), NOON, 10)).isEmpty();
        assertThat(deliveries.nextDue(List.of("a"), NOON)).isEmpty();
        assertThat(deliveries.find("a", 1)).isEmpty();
    }

    @Test
    void what_is_found_again_stays_as_it_is_and_a_cursor_never_goes_back() {
        add("a", 9, delivery("a", "s", 4));
        Delivery sent = send(delivery("a", "s", 4), Status.DELIVERED, LATER, FINE);

        add("a", 5, delivery("a", "s", 4), delivery("a", "s", 5));

        assertThat(deliveries.destination("a").cursor()).isEqualTo(9);
        assertThat(deliveries.destinations(List.of("a", "b"))).containsExactly(deliveries.destination("a"));
        assertThat(deliveries.find("a", 4)).hasValue(sent);
        assertThat(deliveries.waiting("a", 10)).containsExactly(delivery("a", "s", 5));
    }

    @Test
    void of_each_sequence_only_the_first_that_waits_is_due() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "s", 2), delivery("a", "t", 3));
        add("b", 9, delivery("b", "s", 2));

        assertThat(deliveries.due(List.of("a", "b"), NOON, 10))
                .containsExactly(delivery("a", "s", 1), delivery("b", "s", 2), delivery("a", "t", 3));
        assertThat(deliveries.due(List.of("a"), NOON, 1)).containsExactly(delivery("a", "s", 1));
        assertThat(deliveries.claim(delivery("a", "s", 2), "me", NOON, LATER)).isFalse();
    }

    @Test
    void one_that_is_to_be_tried_later_holds_back_its_sequence_alone() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "s", 2), delivery("a", "t", 3));
        Delivery failed = send(delivery("a", "s", 1), Status.WAITING, LATER, BUSY);

        assertThat(deliveries.due(List.of("a"), NOON, 10)).containsExactly(delivery("a", "t", 3));
        assertThat(deliveries.due(List.of("a"), LATER, 10)).containsExactly(delivery("a", "t", 3), failed);
        send(delivery("a", "t", 3), Status.DELIVERED, NOON, FINE);
        assertThat(deliveries.nextDue(List.of("a"), NOON)).hasValue(LATER);
    }

    @Test
    void after_its_outcome_the_next_is_due() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "s", 2), delivery("a", "s", 3));
        send(delivery("a", "s", 1), Status.DELIVERED, NOON, FINE);
        assertThat(deliveries.due(List.of("a"), NOON, 10)).containsExactly(delivery("a", "s", 2));
        send(delivery("a", "s", 2), Status.GIVEN_UP, NOON, BUSY);
        assertThat(deliveries.due(List.of("a"), NOON, 10)).containsExactly(delivery("a", "s", 3));
    }

    @Test
    void a_claim_keeps_others_off_until_it_ends_and_whoever_lost_it_writes_nothing() {
        add("a", 9, delivery("a", "s", 1));
        Delivery one = delivery("a", "s", 1);

        assertThat(deliveries.claim(one, "first", NOON, LATER)).isTrue();
        assertThat(deliveries.claim(one, "second", NOON, LATER)).isFalse();
        assertThat(deliveries.due(List.of("a"), NOON, 10)).isEmpty();
        assertThat(deliveries.nextDue(List.of("a"), NOON)).isEmpty();

        assertThat(deliveries.due(List.of("a"), LATER, 10)).containsExactly(one);
        assertThat(deliveries.claim(one, "second", LATER, LATER.plusSeconds(60)))
                .isTrue();
        assertThat(deliveries.finish(one.tried(Status.DELIVERED, NOON, NOON, FINE), "first"))
                .isFalse();
        assertThat(deliveries.find("a", 1)).hasValue(one);
        assertThat(deliveries.finish(one.tried(Status.DELIVERED, NOON, NOON, FINE), "second"))
                .isTrue();
        assertThat(deliveries.finish(one.tried(Status.GIVEN_UP, NOON, NOON, BUSY), "second"))
                .isFalse();
    }

    @Test
    void of_many_that_claim_at_once_one_has_it() {
        add(
                "a",
                200,
                LongStream.range(0, 50).mapToObj(n -> delivery("a", "s" + n, n)).toArray(Delivery[]::new));

        for (Delivery one : deliveries.due(List.of("a"), NOON, 50)) {
            assertThat(IntStream.range(0, 4)
                            .parallel()
                            .filter(n -> deliveries.claim(one, "process-" + n, NOON, LATER))
                            .count())
                    .isEqualTo(1);
        }
    }

    @Test
    void since_when_a_destination_fails_is_told_until_it_takes_something() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "t", 2));
        send(delivery("a", "s", 1), Status.WAITING, LATER, BUSY);
        assertThat(deliveries.destination("a")).isEqualTo(new Destination("a", 9, null, NOON));
        Delivery again = deliveries.find("a", 1).orElseThrow();
        deliveries.claim(again, "me", LATER, LATER.plusSeconds(60));
        deliveries.finish(again.tried(Status.WAITING, LATER, LATER, BUSY), "me");
        assertThat(deliveries.destination("a").failingSince()).isEqualTo(NOON);

        send(delivery("a", "t", 2), Status.DELIVERED, NOON, FINE);

        assertThat(deliveries.destination("a")).isEqualTo(new Destination("a", 9, NOON, null));
    }

    @Test
    void what_is_put_back_or_settled_long_after_its_last_attempt_says_nothing_of_the_destination() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "t", 2));
        send(delivery("a", "s", 1), Status.WAITING, NOON, BUSY);
        send(delivery("a", "t", 2), Status.WAITING, NOON, BUSY);
        deliveries.hasten("a", LATER);
        Delivery one = deliveries.find("a", 1).orElseThrow();
        Delivery other = deliveries.find("a", 2).orElseThrow();

        deliveries.claim(one, "me", LATER, LATER.plusSeconds(60));
        assertThat(deliveries.settle(one, "me")).isTrue();
        deliveries.claim(other, "me", LATER, LATER.plusSeconds(60));
        assertThat(deliveries.settle(other.settled(Status.GIVEN_UP), "me")).isTrue();
        assertThat(deliveries.destination("a").failingSince()).isNull();

        deliveries.claim(one, "me", LATER, LATER.plusSeconds(60));
        assertThat(deliveries.settle(one.settled(Status.DELIVERED), "me")).isTrue();
        assertThat(deliveries.destination("a").deliveredAt()).isNull();
    }

    @Test
    void after_a_long_silence_it_counts_anew_since_when_a_destination_fails() {
        add("a", 9, delivery("a", "s", 1));
        Instant start = NOON;
        fail(start);
        fail(start.plus(Duration.ofHours(40)));
        fail(start.plus(Duration.ofHours(80)));
        assertThat(deliveries.destination("a").failingSince()).isEqualTo(start);

        Instant anew = start.plus(Duration.ofHours(80)).plus(Deliveries.SILENCE).plusMillis(1);
        fail(anew);
        assertThat(deliveries.destination("a").failingSince()).isEqualTo(anew);
        fail(anew.plusSeconds(5));
        assertThat(deliveries.destination("a").failingSince()).isEqualTo(anew);
    }

    private void fail(Instant at) {
        Delivery one = deliveries.find("a", 1).orElseThrow();
        assertThat(deliveries.claim(one, "me", at, at.plusSeconds(60))).isTrue();
        assertThat(deliveries.finish(one.tried(Status.WAITING, at, at, BUSY), "me"))
                .isTrue();
    }

    @Test
    void what_was_given_up_without_an_attempt_says_nothing_of_the_destination() {
        add("a", 9, delivery("a", "s", 1));
        deliveries.claim(delivery("a", "s", 1), "me", NOON, LATER);
        deliveries.settle(delivery("a", "s", 1).settled(Status.GIVEN_UP), "me");

        assertThat(deliveries.destination("a").failingSince()).isNull();
        assertThat(deliveries.find("a", 1).orElseThrow().status()).isEqualTo(Status.GIVEN_UP);
    }

    @Test
    void all_that_wait_can_be_tried_at_once_with_all_attempts_before_them() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "t", 2));
        send(delivery("a", "s", 1), Status.WAITING, LATER.plusSeconds(86_400), BUSY);
        send(delivery("a", "t", 2), Status.DELIVERED, NOON, FINE);

        deliveries.hasten("a", LATER);

        assertThat(deliveries.due(List.of("a"), LATER, 10)).singleElement().satisfies(one -> {
            assertThat(one.position()).isEqualTo(1);
            assertThat(one.attempts()).isZero();
        });
        assertThat(deliveries.destination("a").failingSince()).isNull();
        assertThat(deliveries.find("a", 2).orElseThrow().attempts()).isEqualTo(1);
    }

    @Test
    void all_that_wait_can_be_put_off_but_none_is_put_forward() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "t", 2), delivery("a", "u", 3));
        add("b", 9, delivery("b", "s", 1));
        send(delivery("a", "s", 1), Status.WAITING, LATER.plusSeconds(60), BUSY);
        send(delivery("a", "t", 2), Status.DELIVERED, NOON, FINE);

        deliveries.defer("a", LATER);

        assertThat(deliveries.due(List.of("a", "b"), NOON, 10)).containsExactly(delivery("b", "s", 1));
        assertThat(positions(deliveries.due(List.of("a"), LATER, 10))).containsExactly(3L);
        assertThat(positions(deliveries.due(List.of("a"), LATER.plusSeconds(60), 10)))
                .containsExactly(3L, 1L);
        assertThat(deliveries.find("a", 2).orElseThrow().dueAt()).isEqualTo(NOON);
    }

    @Test
    void how_much_waits_and_how_much_of_it_is_due_is_told_for_some_destinations_together() {
        assertThat(deliveries.backlog(List.of(), NOON)).isEqualTo(Backlog.NONE);
        assertThat(deliveries.backlog(List.of("a"), NOON)).isEqualTo(Backlog.NONE);
        deliveries.add("a", 9, List.of(Delivery.first("a", "s", 1, NOON.minusSeconds(60)), delivery("a", "s", 2)));
        add("b", 9, delivery("b", "s", 1), delivery("b", "t", 2), delivery("b", "u", 3), delivery("b", "v", 4));
        add("c", 9, delivery("c", "s", 1));
        send(delivery("b", "s", 1), Status.DELIVERED, NOON, FINE);
        send(delivery("b", "t", 2), Status.WAITING, LATER, BUSY);
        deliveries.claim(delivery("b", "u", 3), "me", NOON, LATER);

        assertThat(deliveries.backlog(List.of("a", "b"), NOON)).isEqualTo(new Backlog(5, 2, NOON.minusSeconds(60)));
        assertThat(deliveries.backlog(List.of("a", "b"), LATER)).isEqualTo(new Backlog(5, 4, NOON.minusSeconds(60)));
        assertThat(deliveries.backlog(List.of("b"), NOON)).isEqualTo(new Backlog(3, 1, NOON));
    }

    @Test
    void one_that_has_its_outcome_is_sent_again_in_another_round() {
        add("a", 9, delivery("a", "s", 1));
        assertThat(deliveries.again(delivery("a", "s", 1), 1, NOON))
                .as("it waits")
                .isFalse();
        Delivery sent = send(delivery("a", "s", 1), Status.GIVEN_UP, NOON, BUSY);

        assertThat(deliveries.again(sent, 3, LATER)).isTrue();
        assertThat(deliveries.again(sent, 3, LATER)).as("once").isFalse();

        assertThat(deliveries.due(List.of("a"), LATER, 10)).containsExactly(sent.again(3, LATER));
    }

    @Test
    void they_are_listed_the_newest_first_part_by_part() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "t", 2), delivery("a", "u", 3), delivery("a", "v", 4));
        add("b", 9, delivery("b", "s", 1));
        send(delivery("a", "t", 2), Status.DELIVERED, NOON, FINE);

        assertThat(positions(deliveries.newest("a", null, Long.MAX_VALUE, 3))).containsExactly(4L, 3L, 2L);
        assertThat(positions(deliveries.newest("a", null, 2, 3))).containsExactly(1L);
        assertThat(positions(deliveries.newest("a", Status.WAITING, 4, 3))).containsExactly(3L, 1L);
        assertThat(positions(deliveries.newest("a", Status.DELIVERED, 4, 3))).containsExactly(2L);
        assertThat(deliveries.countWaiting("a")).isEqualTo(3);
    }

    @Test
    void old_ones_are_forgotten_unless_they_wait() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "t", 2), delivery("a", "u", 3));
        send(delivery("a", "s", 1), Status.DELIVERED, NOON, FINE);
        send(delivery("a", "t", 2), Status.GIVEN_UP, NOON, BUSY);

        assertThat(deliveries.forget(NOON, 10)).isZero();
        assertThat(deliveries.forget(LATER, 1)).isEqualTo(1);
        assertThat(deliveries.forget(LATER, 10)).isEqualTo(1);
        assertThat(positions(deliveries.newest("a", null, Long.MAX_VALUE, 10))).containsExactly(3L);
    }

    @Test
    void what_was_written_is_there_when_they_are_opened_again() {
        add("a", 9, delivery("a", "s", 1), delivery("a", "t", 2));
        Delivery failed = send(delivery("a", "s", 1), Status.WAITING, LATER, BUSY);
        deliveries.close();

        deliveries = open();

        assertThat(deliveries.destination("a")).isEqualTo(new Destination("a", 9, null, NOON));
        assertThat(deliveries.waiting("a", 10)).containsExactly(failed, delivery("a", "t", 2));
    }

    private void add(String destination, long cursor, Delivery... found) {
        deliveries.add(destination, cursor, List.of(found));
    }

    private Delivery send(Delivery one, Status outcome, Instant next, Answer answer) {
        assertThat(deliveries.claim(one, "me", NOON, NOON.plus(Duration.ofMinutes(2))))
                .isTrue();
        Delivery after = one.tried(outcome, next, NOON, answer);
        assertThat(deliveries.finish(after, "me")).isTrue();
        return after;
    }

    private static Delivery delivery(String destination, String sequence, long position) {
        return Delivery.first(destination, sequence, position, NOON);
    }

    private static List<Long> positions(List<Delivery> some) {
        return some.stream().map(Delivery::position).toList();
    }
}
