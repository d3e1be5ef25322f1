package vn.vedich.kernel.unit;

import static vn.vedich.kernel.ledger.Tells.when;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.unit.UnitEvent.UnitDissolved;
import vn.vedich.kernel.unit.UnitEvent.UnitMoved;
import vn.vedich.kernel.unit.UnitEvent.UnitRecoded;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.value.Names;

/** What is known of one unit, by day; what was corrected or annulled is left out. */
public record UnitFacts(Ledger<UnitEvent> ledger) {

    public static UnitFacts none() {
        return new UnitFacts(Ledger.empty());
    }

    public UnitFacts evolve(Entry entry, UnitEvent event) {
        return new UnitFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public UnitFacts evolve(List<Recorded<UnitEvent>> more) {
        return new UnitFacts(ledger.with(more));
    }

    /** The facts as if that entry had never been made. */
    public UnitFacts without(EntryId entry) {
        return new UnitFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }

    public boolean isRegistered() {
        return ledger.has(UnitRegistered.class);
    }

    /** Whether the unit is there on that day: registered and not dissolved. */
    public boolean existsOn(LocalDate day) {
        return kinds().on(day).isPresent() && dissolutions().on(day).isEmpty();
    }

    public Dated<UnitKind> kinds() {
        return Dated.of(ledger.told(when(UnitRegistered.class, (line, e) -> line.says(e.from(), e.kind()))));
    }

    /** Whether it is known as a unit of that kind, on whichever day. */
    public boolean wasEver(UnitKind kind) {
        return kinds().items().stream().anyMatch(item -> item.value().equals(kind));
    }

    public Dated<Names> names() {
        return Dated.of(ledger.told(
                when(UnitRegistered.class, (line, e) -> line.says(e.from(), e.names())),
                when(UnitRenamed.class, (line, e) -> line.says(e.from(), e.names()))));
    }

    public Dated<UnitCode> codes() {
        return Dated.of(ledger.told(
                when(UnitRegistered.class, (line, e) -> line.says(e.from(), e.code())),
                when(UnitRecoded.class, (line, e) -> line.says(e.from(), e.code()))));
    }

    public Dated<UnitId> parents() {
        return Dated.of(ledger.told(
                when(UnitRegistered.class, (line, e) -> line.says(e.from(), e.parent())),
                when(UnitMoved.class, (line, e) -> line.says(e.from(), e.parent()))));
    }

    public Dated<List<UnitId>> dissolutions() {
        return Dated.of(ledger.told(when(UnitDissolved.class, (line, e) -> line.says(e.from(), e.successors()))));
    }
}
