package vn.vedich.kernel.project;

import static vn.vedich.kernel.ledger.Tells.when;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectResumed;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;

/**
 * In which phase a project was from which day on. An approval on paper may come when work has begun; it then changes nothing.
 *
 * @param approvals the days of approval
 * @param work begun, interrupted, taken up again, done, accounted for
 */
record Course(Dated<Phase> approvals, Dated<Phase> work) {

    /** On one day the end comes after an interruption, and that after the beginning. */
    static Course of(Ledger<ProjectEvent> ledger) {
        Stream<Dated.Item<Phase>> beginning =
                ledger.told(when(ProjectStarted.class, (line, e) -> line.says(e.from(), Phase.UNDER_WAY)));
        Stream<Dated.Item<Phase>> end = ledger.told(
                when(ProjectCompleted.class, (line, e) -> line.says(e.on(), Phase.COMPLETED)),
                when(AccountsFinalised.class, (line, e) -> line.says(e.on(), Phase.FINALISED)));
        return new Course(
                Dated.of(ledger.told(when(ProjectApproved.class, (line, e) -> line.says(line.day(), Phase.APPROVED)))),
                Dated.of(Stream.of(beginning, interruptions(ledger).items().stream(), end)
                        .flatMap(items -> items)));
    }

    /** When work stood still, and when it went on. */
    static Dated<Phase> interruptions(Ledger<ProjectEvent> ledger) {
        return Dated.of(ledger.told(
                when(ProjectSuspended.class, (line, e) -> line.says(e.from(), Phase.SUSPENDED)),
                when(ProjectResumed.class, (line, e) -> line.says(e.from(), Phase.UNDER_WAY))));
    }

    Optional<Phase> on(LocalDate day) {
        return work.on(day).or(() -> approvals.on(day));
    }
}
