package vn.vedich.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitEntryAnnulled;
import vn.vedich.kernel.unit.UnitEvent.UnitMoved;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {

    private static final UnitId UNIT = new UnitId("quang-lam");
    private static final LocalDate DAY = LocalDate.parse("2019-01-01");

    private final Ledger<UnitEvent> two =
            Ledger.<UnitEvent>empty().with(Said.entry("first"), named("Một")).with(Said.entry("second"), named("Hai"));

    @Test
    void lines_stand_in_the_order_in_which_they_were_said() {
        assertThat(two.events(UnitRenamed.class)).containsExactly(named("Một"), named("Hai"));
    }

    @Test
    void a_correction_stands_where_the_entry_stood_that_it_took_the_place_of() {
        Ledger<UnitEvent> corrected = two.with(Said.correction("third", "first"), named("Mốt"));

        assertThat(corrected.events(UnitRenamed.class)).containsExactly(named("Mốt"), named("Hai"));
        assertThat(corrected.entries().count()).isEqualTo(3);
        assertThat(corrected.entries().stands(new EntryId("first"))).isFalse();
    }

    @Test
    void a_correction_of_a_correction_stands_there_too() {
        Ledger<UnitEvent> corrected = two.with(Said.correction("third", "first"), named("Mốt"))
                .with(Said.correction("fourth", "third"), named("Một lần nữa"));

        assertThat(corrected.events(UnitRenamed.class)).containsExactly(named("Một lần nữa"), named("Hai"));
    }

    @Test
    void an_annulled_line_is_struck_and_the_annulment_makes_none() {
        Ledger<UnitEvent> annulled = two.with(Said.entry("third"), new UnitEntryAnnulled(UNIT, new EntryId("first")));

        assertThat(annulled.lines()).extracting(Ledger.Line::event).containsExactly(named("Hai"));
        assertThat(annulled.entries().count()).isEqualTo(3);
    }

    @Test
    void without_an_entry_its_line_is_gone_and_the_entries_stay() {
        assertThat(two.without(new EntryId("second")).events(UnitRenamed.class)).containsExactly(named("Một"));
        assertThat(two.without(new EntryId("second")).entries()).isEqualTo(two.entries());
    }

    @Test
    void lines_are_found_by_kind() {
        UnitMoved moved = new UnitMoved(UNIT, new UnitId("dam-ha"), DAY);

        assertThat(two.with(Said.entry("third"), moved).of(UnitMoved.class))
                .extracting(Ledger.Line::event)
                .containsExactly(moved);
    }

    private static UnitRenamed named(String name) {
        return new UnitRenamed(UNIT, Names.of(name), DAY);
    }
}
