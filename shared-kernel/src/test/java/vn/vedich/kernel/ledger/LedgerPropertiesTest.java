package vn.vedich.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitEntryAnnulled;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.Names;

/** However many entries are taken in at once, what stands is what a plain reading of the rule says. */
class LedgerPropertiesTest {

    private static final UnitId UNIT = new UnitId("quang-lam");
    private static final LocalDate DAY = LocalDate.parse("2019-01-01");

    /** What one entry does: nothing to another, or something to the one at a place, which may not be there. */
    private record Act(Kind kind, int target) {}

    private enum Kind {
        SAYS,
        CORRECTS,
        ANNULS
    }

    @Property
    void entries_taken_in_at_once_stand_as_those_taken_in_one_by_one(
            @ForAll("acts") List<Act> acts, @ForAll("cuts") int cut) {
        List<Recorded<UnitEvent>> all = recorded(acts);
        int at = Math.min(cut, all.size());

        Ledger<UnitEvent> atOnce =
                Ledger.<UnitEvent>empty().with(all.subList(0, at)).with(all.subList(at, all.size()));
        Ledger<UnitEvent> oneByOne = Ledger.empty();
        for (Recorded<UnitEvent> one : all) {
            oneByOne = oneByOne.with(one.entry(), one.event());
        }

        assertThat(atOnce).isEqualTo(oneByOne);
        assertThat(atOnce.lines()).extracting(Ledger.Line::id).isEqualTo(plainlyRead(all));
    }

    /** The rule as it is written: a correction stands where the corrected line stood, or last; an annulment strikes. */
    private static List<EntryId> plainlyRead(List<Recorded<UnitEvent>> all) {
        List<EntryId> lines = new ArrayList<>();
        for (Recorded<UnitEvent> one : all) {
            EntryId own = one.entry().id();
            EntryId old = one.superseded().orElse(null);
            int place = lines.indexOf(old);
            if (one.event() instanceof UnitEntryAnnulled) {
                lines.remove(old);
            } else if (place >= 0) {
                lines.set(place, own);
            } else {
                lines.add(own);
            }
        }
        return lines;
    }

    private static List<Recorded<UnitEvent>> recorded(List<Act> acts) {
        List<Recorded<UnitEvent>> all = new ArrayList<>();
        for (int i = 0; i < acts.size(); i++) {
            String id = "entry-" + i;
            String target = "entry-" + acts.get(i).target();
            all.add(
                    switch (acts.get(i).kind()) {
                        case SAYS -> new Recorded<>(Said.entry(id), renamed(i));
                        case CORRECTS -> new Recorded<>(Said.correction(id, target), renamed(i));
                        case ANNULS -> new Recorded<>(Said.entry(id), new UnitEntryAnnulled(UNIT, new EntryId(target)));
                    });
        }
        return all;
    }

    private static UnitEvent renamed(int number) {
        return new UnitRenamed(UNIT, Names.of("Tên " + number), DAY);
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        return Combinators.combine(
                        Arbitraries.of(Kind.class), Arbitraries.integers().between(0, 40))
                .as(Act::new)
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, 40);
    }
}
