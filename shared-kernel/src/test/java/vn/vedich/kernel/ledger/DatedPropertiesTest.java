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
    void a_line_of_many_keys_is_each_key_by_itself(@ForAll("days") List<Integer> days, @ForAll("day") int asked) {
        DatedBy<Integer, Integer> known = DatedBy.of(IntStream.range(0, days.size())
                .mapToObj(n -> new DatedBy.Keyed<>(n % 3, item(n, days.get(n)))));
        for (int key = 0; key < 3; key++) {
            int wanted = key;
            Dated<Integer> alone = new Dated<>(IntStream.range(0, days.size())
                    .filter(n -> n % 3 == wanted)
                    .mapToObj(n -> item(n, days.get(n)))
                    .toList());
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
        return new Dated<>(IntStream.range(0, days.size())
                .mapToObj(n -> item(n, days.get(n)))
                .toList());
    }

    private static Dated.Item<Integer> item(int n, int day) {
        return new Dated.Item<>(new EntryId("entry-" + n), START.plusDays(day), n);
    }
}
