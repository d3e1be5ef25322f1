package vn.vedich.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedByTest {

    private static final LocalDate DAY = LocalDate.parse("2019-07-01");
    private static final EntryId FIRST = new EntryId("first");

    private final DatedBy<String, Integer> known = DatedBy.<String, Integer>nothing()
            .with("b", FIRST, DAY, 1)
            .with("a", new EntryId("second"), DAY, 2)
            .with("b", new EntryId("third"), DAY.plusDays(1), 3);

    @Test
    void each_key_has_its_own_values() {
        assertThat(known.on("a", DAY.plusDays(1))).contains(2);
        assertThat(known.on("b", DAY)).contains(1);
        assertThat(known.on("b", DAY.plusDays(1))).contains(3);
    }

    @Test
    void nothing_is_known_under_a_key_that_never_came() {
        assertThat(known.of("c")).isEqualTo(Dated.nothing());
    }

    @Test
    void keys_stay_in_the_order_in_which_they_first_came() {
        assertThat(known.keys()).containsExactly("b", "a");
    }

    @Test
    void without_an_entry_its_key_keeps_what_others_said() {
        assertThat(known.without(FIRST).on("b", DAY)).isEmpty();
        assertThat(known.without(FIRST).on("b", DAY.plusDays(1))).contains(3);
    }

    @Test
    void a_key_of_which_nothing_is_left_is_gone() {
        assertThat(known.without(new EntryId("second")).keys()).containsExactly("b");
    }
}
