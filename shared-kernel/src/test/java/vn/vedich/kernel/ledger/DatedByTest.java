package vn.vedich.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatedByTest {

    private static final LocalDate DAY = LocalDate.parse("2019-07-01");

    private final DatedBy<String, Integer> known =
            DatedBy.of(Stream.of(said("b", DAY, 1), said("a", DAY, 2), said("b", DAY.plusDays(1), 3)));

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
    void keys_stay_in_the_order_in_which_they_were_first_named() {
        assertThat(known.keys()).containsExactly("b", "a");
    }

    private static DatedBy.Keyed<String, Integer> said(String key, LocalDate from, int value) {
        return new DatedBy.Keyed<>(key, new Dated.Item<>(new EntryId("entry-" + value), from, value));
    }
}
