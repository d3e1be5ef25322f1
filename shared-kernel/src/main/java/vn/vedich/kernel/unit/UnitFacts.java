package vn.vedich.kernel.unit;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.value.Names;

/** What is known of one unit, by day; what was corrected or annulled is left out. */
public record UnitFacts(
        Entries entries,
        Dated<UnitKind> kinds,
        Dated<Names> names,
        Dated<UnitCode> codes,
        Dated<UnitId> parents,
        Dated<List<UnitId>> dissolutions) {

    public static UnitFacts none() {
        return new UnitFacts(
                Entries.none(), Dated.nothing(), Dated.nothing(), Dated.nothing(), Dated.nothing(), Dated.nothing());
    }

    public UnitFacts evolve(Entry entry, UnitEvent event) {
        UnitFacts before = Entries.superseded(entry, event).map(this::without).orElse(this);
        return before.with(entry.id(), event).entered(entries.with(entry, event));
    }

    /** The facts as if that entry had never been made. */
    public UnitFacts without(EntryId entry) {
        return new UnitFacts(
                entries,
                kinds.without(entry),
                names.without(entry),
                codes.without(entry),
                parents.without(entry),
                dissolutions.without(entry));
    }

    public boolean isRegistered() {
        return !kinds.isEmpty();
    }

    /** Whether the unit is there on that day: registered and not dissolved. */
    public boolean existsOn(LocalDate day) {
        return kinds.on(day).isPresent() && dissolutions.on(day).isEmpty();
    }

    private UnitFacts with(EntryId id, UnitEvent event) {
        return switch (event) {
            case UnitEvent.UnitRegistered e -> registered(id, e);
            case UnitEvent.UnitRenamed e -> named(names.with(id, e.from(), e.names()));
            case UnitEvent.UnitRecoded e -> coded(codes.with(id, e.from(), e.code()));
            case UnitEvent.UnitMoved e -> below(parents.with(id, e.from(), e.parent()));
            case UnitEvent.UnitDissolved e ->
                new UnitFacts(entries, kinds, names, codes, parents, dissolutions.with(id, e.from(), e.successors()));
            case UnitEvent.UnitEntryAnnulled e -> this;
        };
    }

    private UnitFacts registered(EntryId id, UnitEvent.UnitRegistered e) {
        return new UnitFacts(
                entries,
                kinds.with(id, e.from(), e.kind()),
                names.with(id, e.from(), e.names()),
                e.code() == null ? codes : codes.with(id, e.from(), e.code()),
                e.parent() == null ? parents : parents.with(id, e.from(), e.parent()),
                dissolutions);
    }

    private UnitFacts named(Dated<Names> more) {
        return new UnitFacts(entries, kinds, more, codes, parents, dissolutions);
    }

    private UnitFacts coded(Dated<UnitCode> more) {
        return new UnitFacts(entries, kinds, names, more, parents, dissolutions);
    }

    private UnitFacts below(Dated<UnitId> more) {
        return new UnitFacts(entries, kinds, names, codes, more, dissolutions);
    }

    private UnitFacts entered(Entries more) {
        return new UnitFacts(more, kinds, names, codes, parents, dissolutions);
    }
}
