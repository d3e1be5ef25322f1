package vn.vedich.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedTest {

    private static final LocalDate JANUARY = LocalDate.parse("2019-01-01");
    private static final LocalDate JULY = LocalDate.parse("2019-07-01");
    private static final Dated.Item<String> OLD = new Dated.Item<>(new EntryId("first"), JANUARY, "old");
    private static final Dated.Item<String> NEW = new Dated.Item<>(new EntryId("second"), JULY, "new");

    private final Dated<String> known = new Dated<>(List.of(OLD, NEW));

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
        Dated<String> late = new Dated<>(List.of(OLD, NEW, said("between", JULY.minusMonths(1))));

        assertThat(late.on(JULY.minusDays(1))).contains("between");
        assertThat(late.on(JULY)).contains("new");
        assertThat(late.last().map(Dated.Item::value)).contains("new");
    }

    @Test
    void of_two_values_of_one_day_the_one_said_later_holds() {
        assertThat(new Dated<>(List.of(OLD, NEW, said("newer", JULY))).on(JULY)).contains("newer");
    }

    @Test
    void it_says_which_entry_a_value_comes_from() {
        assertThat(known.itemOn(JULY)).contains(NEW);
    }

    private static Dated.Item<String> said(String value, LocalDate from) {
        return new Dated.Item<>(new EntryId("third"), from, value);
    }
}
