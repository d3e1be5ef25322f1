package vn.vedich.command.project;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.project.BuildingRefusal.AccountsAlreadyFinalised;
import vn.vedich.command.project.BuildingRefusal.InterruptionsOutOfOrder;
import vn.vedich.command.project.BuildingRefusal.PercentOutOfRange;
import vn.vedich.command.project.BuildingRefusal.ProjectAlreadyCompleted;
import vn.vedich.command.project.BuildingRefusal.ProjectNotCompleted;
import vn.vedich.command.project.BuildingRefusal.ProjectNotStarted;
import vn.vedich.command.project.BuildingRefusal.ProjectNotSuspended;
import vn.vedich.command.project.BuildingRefusal.ProjectNotUnderWay;
import vn.vedich.command.project.BuildingRefusal.WorkWentOn;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.project.Phase;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.value.Decimal;

/** The rules of how work goes on, stands still and ends. */
record CourseRules(Found found) {

    private static final Decimal ALL = Decimal.of(100);

    Optional<Refusal> percentOutOfRange(Decimal percent) {
        return refuseIf(percent.isNegative() || percent.compareTo(ALL) > 0, () -> new PercentOutOfRange(percent));
    }

    Optional<Refusal> projectNotStarted(ProjectId project, LocalDate day) {
        return refuseIf(
                facts().started().filter(start -> !start.from().isAfter(day)).isEmpty(),
                () -> new ProjectNotStarted(project, day));
    }

    Optional<Refusal> projectNotUnderWay(ProjectId project, LocalDate day) {
        return isNot(Phase.UNDER_WAY, day, new ProjectNotUnderWay(project, day));
    }

    Optional<Refusal> projectNotSuspended(ProjectId project, LocalDate day) {
        return isNot(Phase.SUSPENDED, day, new ProjectNotSuspended(project, day));
    }

    /** An interruption that comes late into the record still takes its turn. */
    Optional<Refusal> interruptionsOutOfOrder(ProjectEvent interruption, LocalDate day) {
        ProjectFacts after = found.known().evolve(found.act().entry(0), interruption);
        return refuseIf(
                !new Coherence(after).interruptionsTakeTurns(),
                () -> new InterruptionsOutOfOrder(interruption.projectId(), day));
    }

    Optional<Refusal> projectAlreadyCompleted(ProjectId project) {
        return facts().completed().map(done -> new ProjectAlreadyCompleted(project, done.on()));
    }

    /** On no day after its completion does work come further. */
    Optional<Refusal> doneBefore(ProjectId project, LocalDate day) {
        return facts().completed()
                .flatMap(done ->
                        refuseIf(day.isAfter(done.on()), () -> new ProjectAlreadyCompleted(project, done.on())));
    }

    /** A project may be completed while it is suspended on paper, but not before the last that is known of the work. */
    Optional<Refusal> workWentOn(ProjectId project, LocalDate completedOn) {
        return Coherence.daysOfWork(facts())
                .filter(day -> day.isAfter(completedOn))
                .max(Comparator.naturalOrder())
                .map(day -> new WorkWentOn(project, day));
    }

    Optional<Refusal> projectNotCompleted(ProjectId project, LocalDate day) {
        return refuseIf(
                facts().completed().filter(done -> !done.on().isAfter(day)).isEmpty(),
                () -> new ProjectNotCompleted(project, day));
    }

    Optional<Refusal> accountsAlreadyFinalised(ProjectId project) {
        return facts().finalised().map(was -> new AccountsAlreadyFinalised(project));
    }

    private Optional<Refusal> isNot(Phase phase, LocalDate day, Refusal refusal) {
        return refuseIf(facts().phaseOn(day).filter(phase::equals).isEmpty(), () -> refusal);
    }

    private ProjectFacts facts() {
        return found.facts();
    }
}
