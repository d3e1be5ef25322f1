package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.ExtensionAsked;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.inbox.InboxQuery.Filter;

/**
 * What a unit was given, and which parts of it the unit gave to others, counted.
 *
 * @param counts how many directives there are of each kind, as its inbox lists them
 * @param about the units that its open directives are about, in the order of ids
 */
public record Given(LocalDate asOf, Map<Kind, Integer> counts, List<About> about) {

    /** What is counted; a directive can be of several kinds. */
    public enum Kind {
        /** Open, and the unit leads. */
        LEADING("status=open&role=lead", filter(Status.OPEN, null, Involvement.LEAD)),
        /** Open, and the unit helps. */
        COOPERATING("status=open&role=cooperating", filter(Status.OPEN, null, Involvement.COOPERATING)),
        /** Past its deadline and not reported in time. */
        OVERDUE("onTime=open-overdue", filter(null, OnTime.OPEN_OVERDUE, null)),
        /** The unit asks for more time, and nobody has answered. */
        EXTENSION_ASKED("extension=asked", asking(ExtensionAsked.Answer.ASKED, null)),
        /** The unit handed it back, and nobody has answered. */
        HANDED_BACK("handedBack=true", asking(null, true)),
        /** Open, and given by the unit to others as a part of a directive. */
        PARTS_GIVEN("partsGiven=true&status=open", partsGiven(Status.OPEN));

        private final String parameters;
        private final Filter filter;

        Kind(String parameters, Filter filter) {
            this.parameters = parameters;
            this.filter = filter;
        }

        /** The parameters with which the inbox of the unit lists them. */
        public String parameters() {
            return parameters;
        }

        Filter filter() {
            return filter;
        }

        private static Filter filter(@Nullable Status status, @Nullable OnTime onTime, @Nullable Involvement role) {
            return new Filter(status, onTime, role, null, null, null, null, null, null, null, null);
        }

        private static Filter asking(ExtensionAsked.@Nullable Answer answer, @Nullable Boolean handedBack) {
            return new Filter(null, null, null, null, null, null, answer, handedBack, null, null, null);
        }

        private static Filter partsGiven(Status status) {
            return new Filter(status, null, null, null, null, null, null, null, null, null, true);
        }
    }

    /** How many open directives of the unit are about another one, and how many of these are past their deadline. */
    public record About(NamedUnit unit, int open, int overdue) {}
}
