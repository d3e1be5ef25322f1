package vn.vedich.query.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.moment.Knowledge;

/** What a commune has several of, each with an id of its own, so that two moments of it can be held against each other. */
public interface Compared {

    /** How they are called in addresses, such as {@code projects}. */
    String name();

    /** The projections that they are read from. */
    List<String> projections();

    /** The properties of their views that count days: they change from day to day though nothing happens. */
    default Set<String> counting() {
        return Set.of();
    }

    /** The same at a moment. */
    AtAMoment at(UnitId commune, LocalDate day, Knowledge known);

    /** They as they were at one moment. */
    interface AtAMoment {

        /** The commune; empty when it was not known. */
        Optional<OfUnit> commune();

        /** The ids of those that the commune had on the day. */
        Set<String> ids();

        /** How one of them stood, whether the commune had it on the day or not; empty when nothing was known of it. */
        Optional<Stood> find(String id);
    }
}
