package vn.vedich.kernel.project;

import java.time.LocalDate;
import java.util.Optional;
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
        Dated<Phase> approvals = Dated.nothing();
        Dated<Phase> beginning = Dated.nothing();
        Dated<Phase> end = Dated.nothing();
        for (Ledger.Line<ProjectEvent> line : ledger.lines()) {
            LocalDate day = ProjectFacts.dayOf(line);
            switch (line.event()) {
                case ProjectApproved e -> approvals = approvals.with(line.id(), day, Phase.APPROVED);
                case ProjectStarted e -> beginning = beginning.with(line.id(), day, Phase.UNDER_WAY);
                case ProjectCompleted e -> end = end.with(line.id(), day, Phase.COMPLETED);
                case AccountsFinalised e -> end = end.with(line.id(), day, Phase.FINALISED);
                default -> {}
            }
        }
        return new Course(approvals, joined(joined(beginning, interruptions(ledger)), end));
    }

    /** When work stood still, and when it went on. */
    static Dated<Phase> interruptions(Ledger<ProjectEvent> ledger) {
        Dated<Phase> known = Dated.nothing();
        for (Ledger.Line<ProjectEvent> line : ledger.lines()) {
            known = switch (line.event()) {
                case ProjectSuspended e -> known.with(line.id(), e.from(), Phase.SUSPENDED);
                case ProjectResumed e -> known.with(line.id(), e.from(), Phase.UNDER_WAY);
                default -> known;
            };
        }
        return known;
    }

    Optional<Phase> on(LocalDate day) {
        return work.on(day).or(() -> approvals.on(day));
    }

    private static Dated<Phase> joined(Dated<Phase> first, Dated<Phase> then) {
        Dated<Phase> all = first;
        for (Dated.Item<Phase> item : then.items()) {
            all = all.with(item.entry(), item.from(), item.value());
        }
        return all;
    }
}
