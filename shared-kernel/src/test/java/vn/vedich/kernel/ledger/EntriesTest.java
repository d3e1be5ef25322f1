package vn.vedich.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitEntryAnnulled;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EntriesTest {

    private static final UnitId UNIT = new UnitId("quang-lam");
    private static final UnitEvent RENAMED =
            new UnitRenamed(UNIT, Names.of("Quảng Lâm"), LocalDate.parse("2019-01-01"));
    private static final EntryId FIRST = new EntryId("first");
    private static final EntryId SECOND = new EntryId("second");

    private final Entries one = Entries.none().with(Said.entry("first"), RENAMED);

    @Test
    void an_entry_stands_by_itself() {
        assertThat(one.stands(FIRST)).isTrue();
        assertThat(one.find(FIRST).orElseThrow().type()).isEqualTo("UnitRenamed");
    }

    @Test
    void an_entry_that_nobody_made_does_not_stand() {
        assertThat(one.stands(SECOND)).isFalse();
        assertThat(one.find(SECOND)).isEmpty();
    }

    @Test
    void a_corrected_entry_stands_no_more_and_names_what_took_its_place() {
        Entries corrected = one.with(Said.correction("second", "first"), RENAMED);

        assertThat(corrected.stands(FIRST)).isFalse();
        assertThat(corrected.find(FIRST).orElseThrow().correctedBy()).isEqualTo(SECOND);
        assertThat(corrected.find(FIRST).orElseThrow().annulledBy()).isNull();
        assertThat(corrected.stands(SECOND)).isTrue();
    }

    @Test
    void an_annulled_entry_stands_no_more_and_names_what_annulled_it() {
        Entries annulled = one.with(Said.entry("second"), new UnitEntryAnnulled(UNIT, FIRST));

        assertThat(annulled.stands(FIRST)).isFalse();
        assertThat(annulled.find(FIRST).orElseThrow().annulledBy()).isEqualTo(SECOND);
        assertThat(annulled.find(FIRST).orElseThrow().correctedBy()).isNull();
    }

    @Test
    void annulling_a_correction_does_not_bring_back_what_it_corrected() {
        Entries after = one.with(Said.correction("second", "first"), RENAMED)
                .with(Said.entry("third"), new UnitEntryAnnulled(UNIT, SECOND));

        assertThat(List.of(after.stands(FIRST), after.stands(SECOND))).containsExactly(false, false);
    }

    @Test
    void whose_act_an_entry_was_stays_known_when_it_is_corrected() {
        Entry act = Said.entryOf("dept.culture", "Chị Lan", "first");
        Entries corrected = Entries.none().with(act, RENAMED).with(Said.correction("second", "first"), RENAMED);

        assertThat(corrected.actorOf(FIRST)).contains(act.provenance().actor());
        assertThat(corrected.actorOf(SECOND)).isNotEqualTo(corrected.actorOf(FIRST));
    }

    @Test
    void every_entry_counts_corrected_annulled_or_not() {
        assertThat(one.with(Said.correction("second", "first"), RENAMED).count())
                .isEqualTo(2);
    }

    @Test
    void entries_follow_each_other_in_the_order_of_the_log() {
        Entries two = one.with(Said.entry("second"), RENAMED);

        assertThat(two.isAfter(SECOND, FIRST)).isTrue();
        assertThat(two.isAfter(FIRST, SECOND)).isFalse();
        assertThat(two.isAfter(FIRST, FIRST)).isFalse();
        assertThat(two.isAfter(FIRST, new EntryId("unknown"))).isFalse();
    }

    @Test
    void an_entry_is_read_from_the_facts_that_come_with_an_event() {
        Entry entry = Said.entry("first");
        Map<String, Object> facts = new HashMap<>(Map.of(
                Entry.EVENT_ID, "first",
                Entry.OCCURRED_ON, "2019-07-09",
                Entry.PROVENANCE, entry.provenance()));

        assertThat(Entry.from(facts)).isEqualTo(entry);
        facts.put(Entry.REPORTED_ON, "2019-08");
        assertThat(Entry.from(facts).reportedOn()).isEqualTo(DayOrMonth.of("2019-08"));
    }

    @Test
    void an_event_without_its_facts_makes_no_entry() {
        Map<String, Object> none = Map.of();

        assertThatThrownBy(() -> Entry.from(none)).isInstanceOf(NullPointerException.class);
    }
}
