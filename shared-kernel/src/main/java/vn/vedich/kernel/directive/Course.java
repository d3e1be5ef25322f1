package vn.vedich.kernel.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReportedDone;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Ledger.Line;

/**
 * How far a directive has come by a day: the last of what was said of its being done counts. It is done once a report is
 * accepted, and then on the day that this report names; while the report waits, the clock stands still at that day.
 *
 * @param steps what was said of its being done by the day
 */
record Course(LocalDate day, Terms terms, List<Line<DirectiveEvent>> steps) {

    static Course by(LocalDate day, Ledger<DirectiveEvent> ledger) {
        Terms terms = Terms.in(ledger);
        return new Course(
                day,
                terms,
                ledger.lines().stream()
                        .filter(line -> statusAfter(line.event()).isPresent())
                        .filter(line -> !terms.dayOf(line).isAfter(day))
                        .toList());
    }

    Standing standing() {
        Optional<LocalDate> stoppedOn = stoppedOn();
        return new Standing(
                day,
                terms.issuedOn(),
                status(),
                terms.deadlines().on(stoppedOn.orElse(day)).orElse(null),
                stoppedOn.orElse(null));
    }

    /** The report that waits for an answer or was accepted. */
    Optional<Line<DirectiveReportedDone>> report() {
        return switch (status()) {
            case OPEN, WITHDRAWN -> Optional.empty();
            case REPORTED_DONE, DONE -> lastReport();
        };
    }

    private Status status() {
        return last().flatMap(line -> statusAfter(line.event())).orElse(Status.OPEN);
    }

    private Optional<LocalDate> stoppedOn() {
        return status() == Status.OPEN
                ? Optional.empty()
                : report().map(report -> report.event().doneOn()).or(() -> last().map(terms::dayOf));
    }

    /** The last of the steps. */
    Optional<Line<DirectiveEvent>> last() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast());
    }

    private Optional<Line<DirectiveReportedDone>> lastReport() {
        return new Ledger<>(Entries.none(), steps)
                .of(DirectiveReportedDone.class)
                .reduce((earlier, later) -> later);
    }

    /** What the directive has become by an event; empty when that says nothing of its being done. */
    private static Optional<Status> statusAfter(DirectiveEvent event) {
        return switch (event) {
            case DirectiveEvent.DirectiveReportedDone e -> Optional.of(Status.REPORTED_DONE);
            case DirectiveEvent.DirectiveAccepted e -> Optional.of(Status.DONE);
            case DirectiveEvent.DirectiveReturned e -> Optional.of(Status.OPEN);
            case DirectiveEvent.DirectiveWithdrawn e -> Optional.of(Status.WITHDRAWN);
            case DirectiveEvent.DirectiveIssued e -> Optional.empty();
            case DirectiveEvent.DirectiveAmended e -> Optional.empty();
            case DirectiveEvent.DirectiveSourceNamed e -> Optional.empty();
            case DirectiveEvent.DirectiveAssigned e -> Optional.empty();
            case DirectiveEvent.DirectiveReassigned e -> Optional.empty();
            case DirectiveEvent.DeadlineSet e -> Optional.empty();
            case DirectiveEvent.DeadlineExtended e -> Optional.empty();
            case DirectiveEvent.DirectiveAcknowledged e -> Optional.empty();
            case DirectiveEvent.DirectiveProgressReported e -> Optional.empty();
            case DirectiveEvent.DirectiveReminded e -> Optional.empty();
            case DirectiveEvent.DirectiveOverdue e -> Optional.empty();
            case DirectiveEvent.DirectiveEscalated e -> Optional.empty();
            case DirectiveEvent.ExtensionRequested e -> Optional.empty();
            case DirectiveEvent.ExtensionGranted e -> Optional.empty();
            case DirectiveEvent.ExtensionRefused e -> Optional.empty();
            case DirectiveEvent.DirectiveHandedBack e -> Optional.empty();
            case DirectiveEvent.DirectiveInsistedOn e -> Optional.empty();
            case DirectiveEvent.ShareProgressReported e -> Optional.empty();
            case DirectiveEvent.ShareReportedDone e -> Optional.empty();
            case DirectiveEvent.DirectiveWholeNamed e -> Optional.empty();
            case DirectiveEvent.DirectiveEntryAnnulled e -> Optional.empty();
        };
    }
}
