package vn.vedich.query.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.story.AnswersDatabase;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.waiting.WaitingQuery.Sort;
import vn.vedich.query.waiting.WaitingQuery.WaitingOn;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Item;

/** Whatever waits on whomever, in whichever order and in parts of whichever length it is read. */
class ListingWhatWaitsTest {

    private static final LocalDate FIRST = LocalDate.parse("2019-07-09");
    private static final int DAYS = 800;

    private static WaitingAnswers answers;

    @BeforeContainer
    static void tell() {
        WaitingStore store = new WaitingStore(AnswersDatabase.empty());
        new WaitingProjection(store).apply(SampleStory.whole());
        answers = new WaitingAnswers(store, Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC));
    }

    @Property(tries = 200)
    void it_is_the_same_in_any_order_and_counted_as_it_is_listed(
            @ForAll("units") UnitId unit,
            @ForAll("days") LocalDate day,
            @ForAll Sort sort,
            @ForAll("lengths") int length) {
        List<Item> read = new ArrayList<>();
        WaitingView part = ask(unit, sort, day, null, length);
        read.addAll(part.items());
        while (part.next() != null) {
            part = ask(unit, sort, day, part.next(), length);
            read.addAll(part.items());
        }

        assertThat(read)
                .isSortedAccordingTo(order(sort))
                .containsExactlyInAnyOrderElementsOf(
                        ask(unit, Sort.OLDEST, day, null, 1_000).items());
        assertThat(part.counts().all()).isEqualTo(read.size());
        assertThat(part.counts().overdue()).isEqualTo((int) read.stream()
                .filter(item -> item.onTime() == OnTime.OPEN_OVERDUE)
                .count());
        for (Awaited awaited : Awaited.values()) {
            assertThat(part.counts().awaited().get(awaited).longValue())
                    .isEqualTo(read.stream()
                            .filter(item -> item.awaited() == awaited)
                            .count());
        }
    }

    private static Comparator<Item> order(Sort sort) {
        return switch (sort) {
            case OLDEST -> Comparator.comparing(Item::since);
            case NEWEST -> Comparator.comparing(Item::since).reversed();
            case DEADLINE ->
                Comparator.comparing(ListingWhatWaitsTest::due, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Item::since);
        };
    }

    private static @Nullable LocalDate due(Item item) {
        DayOrMonth deadline = item.deadline();
        return deadline == null ? null : deadline.lastDay();
    }

    private static WaitingView ask(UnitId unit, Sort sort, LocalDate day, @Nullable String cursor, int limit) {
        return answers.answer(new WaitingOn(
                unit, null, null, null, sort, day, Cursor.ofDay(cursor).orElse(null), limit));
    }

    @Provide
    Arbitrary<UnitId> units() {
        return Arbitraries.of(
                SampleStory.DISTRICT, SampleStory.INFRASTRUCTURE, SampleStory.DEPARTMENT, SampleStory.COMMUNE);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, DAYS).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 4);
    }
}
