package vn.vedich.query.desk;

import java.time.LocalDate;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.moment.Knowledge;

/** The addresses of the lists that a desk counts, each asking for the same moment. */
record DeskLists(UnitId unit, LocalDate day, Knowledge known) {

    String waiting(String parameters) {
        return "/api/units/" + unit.value() + "/waiting?" + parameters + moment();
    }

    String directives(String parameters) {
        return "/api/departments/" + unit.value() + "/directives?" + parameters + moment();
    }

    String verifications() {
        return "/api/departments/" + unit.value() + "/verifications?" + moment().substring(1);
    }

    String verifications(UnitId commune) {
        return "/api/departments/" + unit.value() + "/verifications?commune=" + commune.value() + moment();
    }

    String requests(UnitId of) {
        return "/api/requests?unit=" + of.value() + "&waitingOn=" + unit.value() + moment();
    }

    private String moment() {
        String asOf = "&asOf=" + day;
        return switch (known) {
            case Knowledge.Now now -> asOf;
            case Knowledge.Then then ->
                asOf
                        + (then.through() < 0 ? "" : "&knownAt=" + then.through())
                        + (then.reportedBy() == null ? "" : "&reportedBy=" + then.reportedBy());
        };
    }
}
