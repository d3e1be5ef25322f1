package vn.vedich.command.assessment;

import java.time.LocalDate;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.value.Years;

/** What stands in the way of opening an assessment, or of acting on one that is not open or not held to that version. */
public sealed interface OpeningRefusal extends AssessmentRefusal {

    record AssessmentAlreadyOpened(AssessmentId assessment) implements OpeningRefusal {}

    record AssessmentNotOpened(AssessmentId assessment) implements OpeningRefusal {}

    /** The day lies before the one from which the assessment is open. */
    record AssessmentNotYetOpen(AssessmentId assessment, LocalDate day) implements OpeningRefusal {}

    /** A closed assessment takes nothing new; what it holds can be corrected and annulled. */
    record AssessmentIsClosed(AssessmentId assessment) implements OpeningRefusal {}

    record EnrolmentUnknown(EnrolmentId enrolment) implements OpeningRefusal {}

    /** On that day the unit is measured by another set, or by none. */
    record SetNotAdopted(EnrolmentId enrolment, CriteriaSetId criteriaSet, LocalDate day) implements OpeningRefusal {}

    record SetVersionUnknown(CriteriaSetId criteriaSet, int version) implements OpeningRefusal {}

    /** On that day the unit is measured by another version. */
    record VersionNotAdopted(CriteriaSetId criteriaSet, int version, LocalDate day) implements OpeningRefusal {}

    record SetJudgesAnotherKind(CriteriaSetId criteriaSet, UnitKind judges, UnitId unit) implements OpeningRefusal {}

    record PeriodsDoNotOverlap(Years ofEnrolment, Years ofSet) implements OpeningRefusal {}
}
