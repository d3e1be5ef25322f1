package vn.vedich.command.assessment;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.assessment.VerificationRefusal.ActingUnitUnknown;
import vn.vedich.command.assessment.VerificationRefusal.EnteredByVerifier;
import vn.vedich.command.assessment.VerificationRefusal.LevelUnknown;
import vn.vedich.command.assessment.VerificationRefusal.NotOfThatLevel;
import vn.vedich.command.assessment.VerificationRefusal.NotResponsibleForCriterion;
import vn.vedich.command.assessment.VerificationRefusal.NotTheAssessedUnit;
import vn.vedich.command.assessment.VerificationRefusal.RoundAlreadyHeld;
import vn.vedich.command.assessment.VerificationRefusal.RoundOutOfOrder;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Mark;
import vn.vedich.kernel.assessment.Verification;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.Judgement;
import vn.vedich.kernel.ledger.Dated;

/**
 * The rules of a finding on a criterion that is met: who may find at which level, and in which round. Levels are data: all
 * but {@code self} and {@code department} name the kind of a unit above the assessed one.
 */
record VerificationRules(Assessed assessed, Finding finding) {

    Optional<Refusal> actingUnitUnknown() {
        return refuseIf(assessed.act().actor().unit() == null, ActingUnitUnknown::new);
    }

    Optional<Refusal> notEntitled(UnitId acting) {
        if (finding.level().equals(VerificationLevel.SELF)) {
            return notTheAssessedUnit(acting);
        }
        return finding.level().equals(VerificationLevel.DEPARTMENT)
                ? notResponsibleForCriterion(acting)
                : notOfThatLevel(acting);
    }

    /** Nobody judges what rests on a value that he entered; an unnamed person of a unit can be anybody of it. */
    Optional<Refusal> enteredByVerifier(CriterionStanding standing) {
        return supports(standing).stream()
                .filter(Basis.Support::applicable)
                .map(Basis.Support::entry)
                .filter(entry -> assessed.facts()
                        .entries()
                        .actorOf(entry)
                        .filter(assessed.act().actor()::mayBe)
                        .isPresent())
                .findFirst()
                .map(entry -> new EnteredByVerifier(finding.criterion(), entry));
    }

    /** Rounds go on over all of a criterion's life: what is found met anew is verified in a new round. */
    Optional<Refusal> roundOutOfOrder() {
        int next = 1
                + held().map(Dated.Item::value)
                        .mapToInt(Verification::round)
                        .max()
                        .orElse(0);
        return refuseIf(
                finding.round() < 1 || finding.round() > next,
                () -> new RoundOutOfOrder(finding.level(), finding.round(), next));
    }

    Optional<Refusal> roundAlreadyHeld(UnitId acting, CriterionStanding standing) {
        return held().filter(item -> item.value().round() == finding.round())
                .filter(item -> item.value().by().equals(acting))
                .filter(item -> !isSameAgain(item, standing))
                .findFirst()
                .map(item -> new RoundAlreadyHeld(finding.level(), finding.round(), acting));
    }

    /** Whether that unit found the same in that round, on the criterion as it was last found met. */
    boolean isFound(UnitId acting, CriterionStanding standing) {
        return held().filter(item -> item.value().by().equals(acting)).anyMatch(item -> isSameAgain(item, standing));
    }

    private Optional<Refusal> notTheAssessedUnit(UnitId acting) {
        UnitId unit = assessed.opened().unitId();
        return refuseIf(!acting.equals(unit), () -> new NotTheAssessedUnit(acting, unit));
    }

    private Optional<Refusal> notResponsibleForCriterion(UnitId acting) {
        Judgement judgement = assessed.judgementOn(assessed.day());
        boolean responsible = judgement.yardstick().version().criterion(finding.criterion()).stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .filter(indicator -> judgement.of(indicator).isApplicable())
                .flatMap(indicator -> assessed.enrolment().responsibleFor(indicator.id(), assessed.day()).stream())
                .anyMatch(acting::equals);
        return refuseIf(!responsible, () -> new NotResponsibleForCriterion(acting, finding.criterion()));
    }

    private Optional<Refusal> notOfThatLevel(UnitId acting) {
        Lineage lineage = new Lineage(assessed.references(), assessed.day());
        List<UnitId> ofThatKind = lineage.above(assessed.opened().unitId()).stream()
                .filter(unit -> lineage.kindOf(unit)
                        .filter(kind -> kind.value().equals(finding.level().value()))
                        .isPresent())
                .toList();
        return ofThatKind.isEmpty()
                ? Optional.of(new LevelUnknown(finding.level()))
                : refuseIf(!ofThatKind.contains(acting), () -> new NotOfThatLevel(acting, finding.level()));
    }

    private Stream<Dated.Item<Verification>> held() {
        return assessed.facts().verifications().of(finding.criterion()).items().stream()
                .filter(item -> item.value().level().equals(finding.level()));
    }

    private boolean isSameAgain(Dated.Item<Verification> item, CriterionStanding standing) {
        return item.value().round() == finding.round()
                && item.value().verified() == finding.verified()
                && standing.verifications().contains(item.value());
    }

    private static List<Basis.Support> supports(CriterionStanding standing) {
        return standing.mark() != null && standing.mark().value() instanceof Mark.Met met
                ? met.basis().supports()
                : List.of();
    }
}
