package vn.vedich.command.directive;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveRefusal.CooperatingWithoutLead;
import vn.vedich.command.directive.DirectiveRefusal.LeadCooperatesWithItself;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;

/** The rules of whom and what a directive names: all of it is known, and each is named once. */
record NamingRules(Directed directed) {

    Optional<Refusal> unitUnknown(UnitId unit) {
        return directed.links().namedUnitUnknown(unit, directed.day());
    }

    Optional<Refusal> concernedWrongly(List<UnitId> concerned) {
        return Rules.inOrder(
                        () -> Links.namedTwice(concerned),
                        () -> directed.links().anyNamedUnitUnknown(concerned, directed.day()))
                .firstBroken();
    }

    Optional<Refusal> givenWrongly(@Nullable UnitId lead, List<UnitId> cooperating) {
        return Rules.inOrder(
                        () -> leadCooperatesWithItself(lead, cooperating),
                        () -> Links.namedTwice(cooperating),
                        () -> directed.links().namedUnitUnknown(lead, directed.day()),
                        () -> directed.links().anyNamedUnitUnknown(cooperating, directed.day()))
                .firstBroken();
    }

    Optional<Refusal> criteriaWrongly(List<CriterionOf> criteria) {
        return Rules.inOrder(
                        () -> Links.criterionNamedTwice(criteria),
                        () -> directed.links().anyCriterionUnknown(criteria))
                .firstBroken();
    }

    Optional<Refusal> projectsWrongly(List<ProjectId> projects) {
        return Rules.inOrder(
                        () -> Links.namedTwice(projects), () -> directed.links().anyProjectUnknown(projects))
                .firstBroken();
    }

    Optional<Refusal> cooperatingWithoutLead(@Nullable UnitId lead, List<UnitId> cooperating) {
        return refuseIf(lead == null && !cooperating.isEmpty(), CooperatingWithoutLead::new);
    }

    private static Optional<Refusal> leadCooperatesWithItself(@Nullable UnitId lead, List<UnitId> cooperating) {
        return Optional.ofNullable(lead).filter(cooperating::contains).map(LeadCooperatesWithItself::new);
    }
}
