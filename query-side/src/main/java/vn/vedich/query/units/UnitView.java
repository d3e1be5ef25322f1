package vn.vedich.query.units;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.unit.UnitCode;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.kernel.value.Names;

/**
 * A unit as it was on a day.
 *
 * @param kind null when it was not there yet on that day; so are names, code and parent
 * @param existed whether it was registered and not dissolved on that day
 * @param dissolvedFrom the day from which it is no more
 * @param history every name, code and parent, by the day from which it held and the entry that says so
 */
public record UnitView(
        UnitId id,
        @Nullable UnitKind kind,
        @Nullable Names names,
        @Nullable UnitCode code,
        @Nullable UnitId parent,
        boolean existed,
        @Nullable LocalDate dissolvedFrom,
        List<UnitId> successors,
        History history) {

    public UnitView {
        successors = List.copyOf(successors);
    }

    /** What a unit was from which day on. */
    public record History(
            List<Dated.Item<Names>> names, List<Dated.Item<UnitCode>> codes, List<Dated.Item<UnitId>> parents) {

        public History {
            names = List.copyOf(names);
            codes = List.copyOf(codes);
            parents = List.copyOf(parents);
        }
    }

    static UnitView of(UnitId id, UnitFacts facts, LocalDate day) {
        return new UnitView(
                id,
                facts.kinds().on(day).orElse(null),
                facts.names().on(day).orElse(null),
                facts.codes().on(day).orElse(null),
                facts.parents().on(day).orElse(null),
                facts.existsOn(day),
                facts.dissolutions().last().map(Dated.Item::from).orElse(null),
                facts.dissolutions().last().map(Dated.Item::value).orElse(List.of()),
                new History(
                        facts.names().items(),
                        facts.codes().items(),
                        facts.parents().items()));
    }
}
