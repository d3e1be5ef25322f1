package vn.vedich.command.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Years;

/** Everything that can be asked of an enrolment. */
public sealed interface EnrolmentCommand extends Command {

    EnrolmentId enrolmentId();

    @Override
    default EnrolmentId subject() {
        return enrolmentId();
    }

    /** Enrols a unit in a programme for a period. */
    record EnrolUnit(EnrolmentId enrolmentId, UnitId unitId, ProgrammeId programme, Years period, LocalDate from)
            implements EnrolmentCommand {}

    /** Says by which version of which set the unit is measured from a day on. */
    record AdoptCriteriaSet(EnrolmentId enrolmentId, CriteriaSetId criteriaSetId, int version, LocalDate from)
            implements EnrolmentCommand {}

    /** Says which thresholds the unit is held to from a day on. */
    record AssignThresholdProfile(EnrolmentId enrolmentId, ProfileId profile, LocalDate from)
            implements EnrolmentCommand {}

    /** Records how the unit stands in another programme, such as that it left the list of Programme 135. */
    record RecordProgrammeStatus(EnrolmentId enrolmentId, ProgrammeId programme, ProgrammeStatus status, LocalDate from)
            implements EnrolmentCommand {}

    /** Says which unit answers for an indicator; names the document as authority. */
    record AssignResponsibility(EnrolmentId enrolmentId, IndicatorId indicator, UnitId responsible, LocalDate from)
            implements EnrolmentCommand {}

    record AssignSupportUnit(EnrolmentId enrolmentId, UnitId support, LocalDate from) implements EnrolmentCommand {}

    record SetTarget(EnrolmentId enrolmentId, TargetId target, Goal goal) implements EnrolmentCommand {}

    /** Replaces a target; the old one stays visible. */
    record ReviseTarget(EnrolmentId enrolmentId, TargetId target, Goal goal) implements EnrolmentCommand {}

    /** Puts a criterion on the road map. */
    record PlanCriterion(
            EnrolmentId enrolmentId,
            CriterionId criterion,
            DayOrMonth due,
            @Nullable UnitId responsible) implements EnrolmentCommand {}

    /** Says that an entry about the enrolment was never true. */
    record AnnulEnrolmentEntry(EnrolmentId enrolmentId, EntryId entry) implements EnrolmentCommand, AnnulCommand {}
}
