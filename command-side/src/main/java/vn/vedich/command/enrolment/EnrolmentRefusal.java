package vn.vedich.command.enrolment;

import java.time.LocalDate;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.value.DayOrMonth;

/** Every way in which a command to an enrolment can be refused. */
public sealed interface EnrolmentRefusal extends Refusal {

    record AlreadyEnrolled(EnrolmentId enrolment) implements EnrolmentRefusal {}

    record NotEnrolled(EnrolmentId enrolment) implements EnrolmentRefusal {}

    /** The enrolled unit never becomes another, not even by a correction. */
    record EnrolledUnitStays(EnrolmentId enrolment, UnitId unit) implements EnrolmentRefusal {}

    record BeforeEnrolment(LocalDate day, LocalDate enrolledFrom) implements EnrolmentRefusal {}

    record CriteriaSetUnknown(CriteriaSetId set) implements EnrolmentRefusal {}

    record VersionUnknown(CriteriaSetId set, int version) implements EnrolmentRefusal {}

    /** The version is not in force on the day from which it is to be adopted. */
    record VersionNotInForce(CriteriaSetId set, int version, LocalDate day) implements EnrolmentRefusal {}

    record CriteriaSetRetiredByThen(CriteriaSetId set, LocalDate day) implements EnrolmentRefusal {}

    record SetJudgesAnotherKind(CriteriaSetId set, UnitKind judges, UnitId unit) implements EnrolmentRefusal {}

    record SetOfAnotherPeriod(CriteriaSetId set, EnrolmentId enrolment) implements EnrolmentRefusal {}

    /** No set is adopted on that day. */
    record NothingAdopted(EnrolmentId enrolment, LocalDate day) implements EnrolmentRefusal {}

    record SetNotAdopted(CriteriaSetId set) implements EnrolmentRefusal {}

    record ProfileNotInVersion(ProfileId profile, CriteriaSetId set, int version) implements EnrolmentRefusal {}

    record IndicatorNotInSet(IndicatorId indicator) implements EnrolmentRefusal {}

    record CriterionNotInSet(CriterionId criterion) implements EnrolmentRefusal {}

    record TargetAlreadySet(TargetId target) implements EnrolmentRefusal {}

    /** A target is revised on the day on which it was set or later, and a corrected one was set before its revisions. */
    record RevisedBeforeSet(TargetId target, LocalDate day) implements EnrolmentRefusal {}

    /** A target is neither annulled nor given another id while its revisions stand. */
    record RevisionsStandOnIt(TargetId target) implements EnrolmentRefusal {}

    record TargetUnknown(TargetId target) implements EnrolmentRefusal {}

    /** A target asks for more than the set has, or for less than nothing. */
    record TargetOutOfRange(TargetId target, int criteria, int indicators) implements EnrolmentRefusal {}

    record DueBeforeEnrolment(DayOrMonth due, LocalDate enrolledFrom) implements EnrolmentRefusal {}
}
