package vn.vedich.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedTest {

    private static final LocalDate JANUARY = LocalDate.parse("2019-01-01");
    private static final LocalDate JULY = LocalDate.parse("2019-07-01");
    private static final EntryId FIRST = new EntryId("first");
    private static final EntryId SECOND = new EntryId("second");

    private final Dated<String> known =
            Dated.<String>nothing().with(FIRST, JANUARY, "old").with(SECOND, JULY, "new");

    @Test
    void nothing_is_known_before_the_first_day() {
        assertThat(known.on(JANUARY.minusDays(1))).isEmpty();
    }

    @Test
    void a_value_holds_from_its_first_day_until_the_next_one_begins() {
        assertThat(known.on(JANUARY)).contains("old");
        assertThat(known.on(JULY.minusDays(1))).contains("old");
        assertThat(known.on(JULY)).contains("new");
    }

    @Test
    void a_value_entered_late_takes_its_place_by_its_day() {
        Dated<String> late = known.with(new EntryId("late"), JULY.minusMonths(1), "between");

        assertThat(late.on(JULY.minusDays(1))).contains("between");
        assertThat(late.on(JULY)).contains("new");
        assertThat(late.last().map(Dated.Item::value)).contains("new");
    }

    @Test
    void of_two_values_of_one_day_the_later_entered_one_holds() {
        assertThat(known.with(new EntryId("again"), JULY, "newer").on(JULY)).contains("newer");
    }

    @Test
    void without_an_entry_the_one_before_holds_again() {
        assertThat(known.without(SECOND).on(JULY)).contains("old");
        assertThat(known.without(FIRST).on(JANUARY)).isEmpty();
    }

    @Test
    void it_says_which_entry_a_value_comes_from() {
        assertThat(known.itemOn(JULY)).contains(new Dated.Item<>(SECOND, JULY, "new"));
    }

    @Test
    void what_was_known_is_left_as_it_was() {
        Dated<String> unused = known.with(new EntryId("more"), JULY, "newer").without(FIRST);

        assertThat(unused).isNotEqualTo(known);
        assertThat(known.items()).hasSize(2);
    }
}
