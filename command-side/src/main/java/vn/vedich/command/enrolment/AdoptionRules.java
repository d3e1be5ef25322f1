package vn.vedich.command.enrolment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.enrolment.EnrolmentCommand.AdoptCriteriaSet;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignThresholdProfile;
import vn.vedich.command.enrolment.EnrolmentRefusal.CriteriaSetRetiredByThen;
import vn.vedich.command.enrolment.EnrolmentRefusal.CriteriaSetUnknown;
import vn.vedich.command.enrolment.EnrolmentRefusal.NothingAdopted;
import vn.vedich.command.enrolment.EnrolmentRefusal.ProfileNotInVersion;
import vn.vedich.command.enrolment.EnrolmentRefusal.SetJudgesAnotherKind;
import vn.vedich.command.enrolment.EnrolmentRefusal.SetOfAnotherPeriod;
import vn.vedich.command.enrolment.EnrolmentRefusal.VersionNotInForce;
import vn.vedich.command.enrolment.EnrolmentRefusal.VersionUnknown;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.enrolment.Adoption;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Years;

/** The rules of adopting sets and of the thresholds that come with them. */
record AdoptionRules(EnrolmentFacts facts, References references) {

    Optional<Refusal> criteriaSetUnknown(AdoptCriteriaSet c) {
        return refuseIf(set(c).issued().isEmpty(), () -> new CriteriaSetUnknown(c.criteriaSetId()));
    }

    Optional<Refusal> versionUnknown(AdoptCriteriaSet c) {
        return refuseIf(version(c).isEmpty(), () -> new VersionUnknown(c.criteriaSetId(), c.version()));
    }

    Optional<Refusal> versionNotInForce(AdoptCriteriaSet c) {
        return version(c)
                .flatMap(v -> refuseIf(
                        v.decision().effectiveFrom().isAfter(c.from()),
                        () -> new VersionNotInForce(c.criteriaSetId(), c.version(), c.from())));
    }

    Optional<Refusal> criteriaSetRetiredByThen(AdoptCriteriaSet c) {
        return refuseIf(set(c).isRetiredOn(c.from()), () -> new CriteriaSetRetiredByThen(c.criteriaSetId(), c.from()));
    }

    Optional<Refusal> setJudgesAnotherKind(AdoptCriteriaSet c) {
        UnitId unit = facts.enrolled().map(UnitEnrolled::unitId).orElseThrow();
        return set(c).issued()
                .flatMap(issued -> refuseIf(
                        !references.unit(unit).kinds().on(c.from()).equals(Optional.of(issued.judges())),
                        () -> new SetJudgesAnotherKind(c.criteriaSetId(), issued.judges(), unit)));
    }

    Optional<Refusal> setOfAnotherPeriod(AdoptCriteriaSet c) {
        Years ours = facts.enrolled().map(UnitEnrolled::period).orElseThrow();
        return set(c).issued()
                .map(CriteriaSetIssued::period)
                .flatMap(its -> refuseIf(
                        its.to() < ours.from() || its.from() > ours.to(),
                        () -> new SetOfAnotherPeriod(c.criteriaSetId(), c.enrolmentId())));
    }

    Optional<Refusal> nothingAdopted(AssignThresholdProfile c) {
        return refuseIf(facts.adoptions().on(c.from()).isEmpty(), () -> new NothingAdopted(c.enrolmentId(), c.from()));
    }

    Optional<Refusal> profileNotInVersion(AssignThresholdProfile c) {
        Adoption adopted = facts.adoptions().on(c.from()).orElseThrow();
        boolean known = references
                .criteriaSet(adopted.criteriaSetId())
                .version(adopted.version())
                .filter(v -> v.hasProfile(c.profile()))
                .isPresent();
        return refuseIf(!known, () -> new ProfileNotInVersion(c.profile(), adopted.criteriaSetId(), adopted.version()));
    }

    private CriteriaSetFacts set(AdoptCriteriaSet c) {
        return references.criteriaSet(c.criteriaSetId());
    }

    private Optional<CriteriaSetVersion> version(AdoptCriteriaSet c) {
        return set(c).version(c.version());
    }

    static boolean isSo(EnrolmentFacts facts, AdoptCriteriaSet c, LocalDate day) {
        return facts.adoptions().on(day).equals(Optional.of(new Adoption(c.criteriaSetId(), c.version())));
    }
}
