package vn.vedich.command.enrolment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.Comparator;
import java.util.Optional;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.enrolment.EnrolmentRefusal.SetNotAdopted;
import vn.vedich.command.enrolment.EnrolmentRefusal.TargetAlreadySet;
import vn.vedich.command.enrolment.EnrolmentRefusal.TargetOutOfRange;
import vn.vedich.command.enrolment.EnrolmentRefusal.TargetUnknown;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.enrolment.Adoption;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.ledger.Dated;

/** The rules of targets. */
record TargetRules(EnrolmentFacts facts, References references) {

    /** A target is set once and then revised; saying the same again is no offence. */
    Optional<Refusal> targetAlreadySet(TargetId target, Goal goal) {
        return firstGoal(target).flatMap(was -> refuseIf(!was.equals(goal), () -> new TargetAlreadySet(target)));
    }

    /** What the target asked for when it was set. */
    Optional<Goal> firstGoal(TargetId target) {
        return facts.targets().of(target).items().stream()
                .filter(new RevisionRules(facts)::isSetting)
                .map(Dated.Item::value)
                .findFirst();
    }

    Optional<Refusal> targetUnknown(TargetId target) {
        return refuseIf(current(target).isEmpty(), () -> new TargetUnknown(target));
    }

    Optional<Refusal> setNotAdopted(CriteriaSetId set) {
        return refuseIf(
                facts.adoptions().items().stream()
                        .noneMatch(item -> item.value().criteriaSetId().equals(set)),
                () -> new SetNotAdopted(set));
    }

    Optional<Refusal> targetOutOfRange(TargetId target, Goal goal) {
        return switch (goal) {
            case Goal.Recognition recognition -> Optional.empty();
            case Goal.Totals totals -> outOfRange(target, totals);
        };
    }

    /** What the target asks for now. */
    Optional<Goal> current(TargetId target) {
        return facts.targets().of(target).last().map(Dated.Item::value);
    }

    private Optional<Refusal> outOfRange(TargetId target, Goal.Totals totals) {
        int indicators = Optional.ofNullable(totals.indicators()).orElse(0);
        CriteriaSetVersion version = largestAdopted(totals.criteriaSetId());
        boolean within = totals.criteria() >= 0
                && indicators >= 0
                && totals.criteria() <= version.criteria().size()
                && indicators <= version.indicators().count();
        return refuseIf(!within, () -> new TargetOutOfRange(target, totals.criteria(), indicators));
    }

    private CriteriaSetVersion largestAdopted(CriteriaSetId set) {
        return facts.adoptions().items().stream()
                .map(Dated.Item::value)
                .filter(adopted -> adopted.criteriaSetId().equals(set))
                .map(Adoption::version)
                .flatMap(number -> references.criteriaSet(set).version(number).stream())
                .max(Comparator.comparingLong(v -> v.indicators().count()))
                .orElseThrow();
    }
}
