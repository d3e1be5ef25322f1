package vn.vedich.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.vedich.kernel.id.EntryId;

/** What holds of dated values whatever is entered in whichever order. Values are the numbers of their entries. */
class DatedPropertiesTest {

    private static final LocalDate START = LocalDate.parse("2016-01-01");

    @Property
    void what_holds_on_a_day_began_last_by_then_and_was_entered_last(
            @ForAll("days") List<Integer> days, @ForAll("day") int asked) {
        Optional<Integer> expected = IntStream.range(0, days.size())
                .boxed()
                .filter(n -> days.get(n) <= asked)
                .max(Comparator.<Integer>comparingInt(days::get).thenComparing(n -> n));

        assertThat(entered(days).on(START.plusDays(asked))).isEqualTo(expected);
    }

    @Property
    void items_lie_in_the_order_of_their_days(@ForAll("days") List<Integer> days) {
        assertThat(entered(days).items()).isSortedAccordingTo(Comparator.comparing(Dated.Item::from));
        assertThat(entered(days).items()).hasSameSizeAs(days);
    }

    @Property
    void leaving_an_entry_out_is_as_if_it_had_never_been_made(
            @ForAll("days") List<Integer> days, @ForAll("day") int asked) {
        for (int n = 0; n < days.size(); n++) {
            int left = n;
            Dated<Integer> never = IntStream.range(0, days.size())
                    .filter(k -> k != left)
                    .boxed()
                    .reduce(Dated.nothing(), (known, k) -> with(known, k, days.get(k)), (a, b) -> b);

            assertThat(entered(days).without(entry(n))).isEqualTo(never);
            assertThat(entered(days).without(entry(n)).on(START.plusDays(asked)))
                    .isEqualTo(never.on(START.plusDays(asked)));
        }
    }

    @Property
    void a_line_of_many_keys_is_each_key_by_itself(@ForAll("days") List<Integer> days, @ForAll("day") int asked) {
        DatedBy<Integer, Integer> known = DatedBy.nothing();
        for (int n = 0; n < days.size(); n++) {
            known = known.with(n % 3, entry(n), START.plusDays(days.get(n)), n);
        }
        for (int key = 0; key < 3; key++) {
            int wanted = key;
            Dated<Integer> alone = IntStream.range(0, days.size())
                    .filter(n -> n % 3 == wanted)
                    .boxed()
                    .reduce(Dated.nothing(), (d, n) -> with(d, n, days.get(n)), (a, b) -> b);
            assertThat(known.of(key)).isEqualTo(alone);
            assertThat(known.on(key, START.plusDays(asked))).isEqualTo(alone.on(START.plusDays(asked)));
        }
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return day().list().ofMaxSize(12);
    }

    /** Few days, so that many entries fall on the same one. */
    @Provide
    Arbitrary<Integer> day() {
        return Arbitraries.integers().between(0, 8);
    }

    private static Dated<Integer> entered(List<Integer> days) {
        Dated<Integer> known = Dated.nothing();
        for (int n = 0; n < days.size(); n++) {
            known = with(known, n, days.get(n));
        }
        return known;
    }

    private static Dated<Integer> with(Dated<Integer> known, int n, int day) {
        return known.with(entry(n), START.plusDays(day), n);
    }

    private static EntryId entry(int n) {
        return new EntryId("entry-" + n);
    }
}
