package vn.vedich.kernel.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
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
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Years;

/** Everything that can happen to a unit's enrolment in a programme. */
public sealed interface EnrolmentEvent extends Event {

    EnrolmentId enrolmentId();

    @Override
    default EnrolmentId subject() {
        return enrolmentId();
    }

    record UnitEnrolled(EnrolmentId enrolmentId, UnitId unitId, ProgrammeId programme, Years period, LocalDate from)
            implements EnrolmentEvent {}

    /** From that day on the unit is measured by that version of that set. */
    record CriteriaSetAdopted(EnrolmentId enrolmentId, CriteriaSetId criteriaSetId, int version, LocalDate from)
            implements EnrolmentEvent {}

    record ThresholdProfileAssigned(EnrolmentId enrolmentId, ProfileId profile, LocalDate from)
            implements EnrolmentEvent {}

    /** How the unit stands in another programme whose rules bear on this one, such as Programme 135. */
    record ProgrammeStatusRecorded(
            EnrolmentId enrolmentId, ProgrammeId programme, ProgrammeStatus status, LocalDate from)
            implements EnrolmentEvent {}

    /** Which unit answers for an indicator; the document that says so is the entry's authority. */
    record ResponsibilityAssigned(EnrolmentId enrolmentId, IndicatorId indicator, UnitId responsible, LocalDate from)
            implements EnrolmentEvent {}

    record SupportUnitAssigned(EnrolmentId enrolmentId, UnitId support, LocalDate from) implements EnrolmentEvent {}

    record TargetSet(EnrolmentId enrolmentId, TargetId target, Goal goal) implements EnrolmentEvent {}

    /** The target is another from now on; what it was before stays visible. */
    record TargetRevised(EnrolmentId enrolmentId, TargetId target, Goal goal) implements EnrolmentEvent {}

    /** The road map: by when a criterion is to be met, and which unit sees to it. */
    record CriterionPlanned(
            EnrolmentId enrolmentId,
            CriterionId criterion,
            DayOrMonth due,
            @Nullable UnitId responsible) implements EnrolmentEvent {}

    record EnrolmentEntryAnnulled(EnrolmentId enrolmentId, EntryId entry) implements EnrolmentEvent, Annulment {}
}
