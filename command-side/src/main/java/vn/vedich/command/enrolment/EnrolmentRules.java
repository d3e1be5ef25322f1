package vn.vedich.command.enrolment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.enrolment.EnrolmentRefusal.AlreadyEnrolled;
import vn.vedich.command.enrolment.EnrolmentRefusal.BeforeEnrolment;
import vn.vedich.command.enrolment.EnrolmentRefusal.CriterionNotInSet;
import vn.vedich.command.enrolment.EnrolmentRefusal.DueBeforeEnrolment;
import vn.vedich.command.enrolment.EnrolmentRefusal.EnrolledUnitStays;
import vn.vedich.command.enrolment.EnrolmentRefusal.IndicatorNotInSet;
import vn.vedich.command.enrolment.EnrolmentRefusal.NotEnrolled;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

/** The rules of enrolments, each named for the refusal that it gives when it is broken. */
record EnrolmentRules(EnrolmentFacts facts, References references) {

    /** A unit is enrolled once; saying the same again is no offence. */
    Optional<Refusal> alreadyEnrolled(UnitEnrolled again) {
        return facts.enrolled()
                .flatMap(was -> refuseIf(!was.equals(again), () -> new AlreadyEnrolled(again.enrolmentId())));
    }

    Optional<Refusal> notEnrolled(EnrolmentId enrolment) {
        return refuseIf(facts.enrolled().isEmpty(), () -> new NotEnrolled(enrolment));
    }

    /** What was entered since rests on the unit, so a correction may change all but that. */
    Optional<Refusal> enrolledUnitStays(@Nullable UnitEnrolled before, UnitEnrolled now) {
        return before == null
                ? Optional.empty()
                : refuseIf(
                        !before.unitId().equals(now.unitId()),
                        () -> new EnrolledUnitStays(now.enrolmentId(), before.unitId()));
    }

    Optional<Refusal> namedUnitUnknown(@Nullable UnitId unit, LocalDate day) {
        return new Links(references).namedUnitUnknown(unit, day);
    }

    Optional<Refusal> enrolledUnitNotThere(LocalDate day) {
        return facts.enrolled().map(UnitEnrolled::unitId).flatMap(unit -> namedUnitUnknown(unit, day));
    }

    Optional<Refusal> beforeEnrolment(LocalDate day) {
        return enrolledFrom().flatMap(from -> refuseIf(day.isBefore(from), () -> new BeforeEnrolment(day, from)));
    }

    Optional<Refusal> indicatorNotInSet(IndicatorId indicator) {
        return refuseIf(
                adoptedVersions().noneMatch(v -> v.indicator(indicator).isPresent()),
                () -> new IndicatorNotInSet(indicator));
    }

    Optional<Refusal> criterionNotInSet(CriterionId criterion) {
        return refuseIf(
                adoptedVersions().noneMatch(v -> v.criterion(criterion).isPresent()),
                () -> new CriterionNotInSet(criterion));
    }

    Optional<Refusal> dueBeforeEnrolment(DayOrMonth due) {
        return enrolledFrom()
                .flatMap(from -> refuseIf(due.lastDay().isBefore(from), () -> new DueBeforeEnrolment(due, from)));
    }

    private Optional<LocalDate> enrolledFrom() {
        return facts.enrolled().map(UnitEnrolled::from);
    }

    private java.util.stream.Stream<CriteriaSetVersion> adoptedVersions() {
        return facts.adoptions().items().stream()
                .map(item -> item.value())
                .flatMap(
                        adopted -> references.criteriaSet(adopted.criteriaSetId()).version(adopted.version()).stream());
    }
}
