package vn.vedich.kernel.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAmended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEntryAnnulled;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEscalated;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveOverdue;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReminded;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReturned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Said;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/** A directive of 9 July 2019 to remove temporary houses in Quảng Lâm, told entry by entry. Immutable. */
record Directives(DirectiveFacts facts, int entries) {

    static final DirectiveId ID = new DirectiveId("temporary-houses");
    static final UnitId COMMUNE = new UnitId("quang-lam");
    static final UnitId INFRASTRUCTURE = new UnitId("infrastructure");
    static final UnitId LABOUR = new UnitId("labour");
    static final String ISSUED = "2019-07-09";

    static Directives issued() {
        return issued(null, null);
    }

    static Directives issued(@Nullable Assignment assignment, @Nullable String deadline) {
        DirectiveIssued event = new DirectiveIssued(
                ID,
                new UnitId("dam-ha"),
                Text.of("Xóa nhà tạm"),
                List.of(COMMUNE),
                List.of(),
                List.of(),
                null,
                assignment,
                deadline == null ? null : DayOrMonth.of(deadline));
        return new Directives(DirectiveFacts.none(), 0).then(ISSUED, event);
    }

    /** The next entry, called e-1, e-2, … */
    Directives then(String day, DirectiveEvent event) {
        return then(Said.entry("e-" + (entries + 1), DayOrMonth.of(day)), event);
    }

    Directives amended(String day, String text) {
        return then(day, new DirectiveAmended(ID, Text.of(text)));
    }

    Directives assigned(String day, UnitId lead, UnitId... cooperating) {
        return then(day, new DirectiveAssigned(ID, to(lead, cooperating)));
    }

    Directives reassigned(String day, UnitId lead, UnitId... cooperating) {
        return then(day, new DirectiveReassigned(ID, to(lead, cooperating)));
    }

    Directives due(String day, String deadline) {
        return then(day, new DeadlineSet(ID, DayOrMonth.of(deadline)));
    }

    Directives extended(String day, String deadline) {
        return then(day, new DeadlineExtended(ID, DayOrMonth.of(deadline)));
    }

    Directives acknowledged(String day, UnitId by) {
        return then(day, new DirectiveAcknowledged(ID, by));
    }

    Directives reportedDone(String day, String doneOn) {
        return then(day, done(doneOn));
    }

    Directives accepted(String day) {
        return then(day, new DirectiveAccepted(ID));
    }

    Directives returned(String day) {
        return then(day, new DirectiveReturned(ID));
    }

    Directives withdrawn(String day) {
        return then(day, new DirectiveWithdrawn(ID));
    }

    /** What was due, said. */
    Directives said(String day, Due due) {
        return then(day, event(due));
    }

    private static DirectiveEvent event(Due due) {
        return switch (due.kind()) {
            case REMINDER -> new DirectiveReminded(ID, Objects.requireNonNull(due.unit()), due.deadline(), due.setBy());
            case OVERDUE -> new DirectiveOverdue(ID, due.unit(), due.deadline(), due.setBy());
            case ESCALATION ->
                new DirectiveEscalated(ID, due.unit(), new UnitId("dam-ha"), due.deadline(), due.setBy());
        };
    }

    Directives annulled(String day, String entry) {
        return then(day, new DirectiveEntryAnnulled(ID, new EntryId(entry)));
    }

    Directives corrected(String entry, DirectiveEvent event) {
        return then(Said.correction("e-" + (entries + 1), entry), event);
    }

    Standing on(String day) {
        return facts.standingOn(LocalDate.parse(day)).orElseThrow();
    }

    static DirectiveReportedDone done(String doneOn) {
        return new DirectiveReportedDone(ID, INFRASTRUCTURE, LocalDate.parse(doneOn), null, List.of());
    }

    static Assignment to(UnitId lead, UnitId... cooperating) {
        return new Assignment(lead, List.of(cooperating));
    }

    private Directives then(Entry entry, DirectiveEvent event) {
        return new Directives(facts.evolve(entry, event), entries + 1);
    }
}
