package vn.vedich.command.project;

import java.time.LocalDate;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Decimal;

/** Every way in which an approval of a project, or what is said of its work, can be refused. */
public sealed interface BuildingRefusal extends ProjectRefusal {

    record ProjectAlreadyApproved(ProjectId project) implements BuildingRefusal {}

    record ProjectAlreadyStarted(ProjectId project, LocalDate startedFrom) implements BuildingRefusal {}

    /** The commune never becomes another, not even by a correction. */
    record ProjectLiesElsewhere(ProjectId project, UnitId unit) implements BuildingRefusal {}

    /** Work has not begun by that day. */
    record ProjectNotStarted(ProjectId project, LocalDate day) implements BuildingRefusal {}

    record PercentOutOfRange(Decimal percent) implements BuildingRefusal {}

    record ProjectNotUnderWay(ProjectId project, LocalDate day) implements BuildingRefusal {}

    record ProjectNotSuspended(ProjectId project, LocalDate day) implements BuildingRefusal {}

    /** Suspensions and resumptions would not take turns any more. */
    record InterruptionsOutOfOrder(ProjectId project, LocalDate day) implements BuildingRefusal {}

    record ProjectAlreadyCompleted(ProjectId project, LocalDate completedOn) implements BuildingRefusal {}

    /** Something is known of the work on a later day than the one on which it would be done. */
    record WorkWentOn(ProjectId project, LocalDate day) implements BuildingRefusal {}

    /** The work is not done by that day. */
    record ProjectNotCompleted(ProjectId project, LocalDate day) implements BuildingRefusal {}

    record AccountsAlreadyFinalised(ProjectId project) implements BuildingRefusal {}
}
