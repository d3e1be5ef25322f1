package vn.vedich.query.change;

import java.util.Set;
import java.util.stream.Stream;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.change.Scope.Everything;
import vn.vedich.query.change.Scope.OfUnit;
import vn.vedich.query.change.Scope.Within;

/**
 * Something that happened to a directive, and whom it concerns. Holds no text of anybody, so it can be kept for as long as one
 * likes.
 *
 * @param position its place in the whole log
 * @param parties the units that were a party to it just before or are just after: whom it was taken from hears of that too
 * @param within those units and the issuer, and every unit above one of them
 */
public record Change(long position, DirectiveId directive, Set<UnitId> parties, Set<UnitId> within) {

    public Change {
        parties = Set.copyOf(parties);
        within = Set.copyOf(within);
    }

    public boolean concerns(Scope scope) {
        return switch (scope) {
            case OfUnit(UnitId unit) -> parties.contains(unit);
            case Within(UnitId top) -> within.contains(top);
            case Everything() -> true;
        };
    }

    /** Every scope that it concerns. */
    public Stream<Scope> scopes() {
        return Stream.of(
                        parties.stream().map(OfUnit::new),
                        within.stream().map(Within::new),
                        Stream.of(new Everything()))
                .flatMap(scopes -> scopes);
    }
}
