package vn.vedich.query.desk;

import java.time.LocalDate;
import java.util.List;
import vn.vedich.query.dossier.NamedUnit;

/**
 * What lies on a unit's desk. Every count is that of the list whose address stands beside it, asked at the same moment.
 *
 * @param waiting what waits on the unit, by what is awaited from it
 * @param directives what it was given, by kind; a directive can be of several
 * @param requests those that wait on it, for its answer or for who pays
 * @param verifications indicators that await its verification
 * @param helped the units that it must help or answer to, in the order of ids
 */
record DeskView(
        NamedUnit unit,
        LocalDate asOf,
        List<Pile> waiting,
        List<Pile> directives,
        Pile requests,
        Pile verifications,
        List<Helped> helped) {

    /**
     * One list, counted.
     *
     * @param kind what is in it
     * @param list its address, with parameters
     */
    record Pile(String kind, int count, String list) {}

    /**
     * A unit that the asked one must help.
     *
     * @param supported whether the asked unit was told to support it, whatever else there is
     * @param directives open ones of the asked unit that are about it
     * @param overdue how many of these are past their deadline
     * @param requests its requests that wait on the asked unit
     * @param verifications indicators of it that await the asked unit's verification
     */
    record Helped(NamedUnit unit, boolean supported, Pile directives, int overdue, Pile requests, Pile verifications) {}
}
