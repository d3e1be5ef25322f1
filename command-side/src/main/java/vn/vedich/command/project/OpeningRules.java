package vn.vedich.command.project;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vedich.command.decision.LinkRefusal.NamedTwice;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.project.BuildingRefusal.ProjectAlreadyApproved;
import vn.vedich.command.project.BuildingRefusal.ProjectAlreadyStarted;
import vn.vedich.command.project.BuildingRefusal.ProjectLiesElsewhere;
import vn.vedich.command.project.MoneyRefusal.FundingLineTwice;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.project.Funding;

/** The rules of what may open a project: its approval, or the day on which work began. */
record OpeningRules(Found found) {

    Optional<Refusal> projectAlreadyApproved(ProjectId project) {
        return found.facts().approved().map(was -> new ProjectAlreadyApproved(project));
    }

    Optional<Refusal> projectAlreadyStarted(ProjectId project) {
        return found.facts().started().map(was -> new ProjectAlreadyStarted(project, was.from()));
    }

    /** Approval and start speak of one commune, and whose right it is rests on that, so no correction changes it. */
    Optional<Refusal> projectLiesElsewhere(ProjectId project, UnitId unit) {
        return found.known()
                .unit()
                .flatMap(was -> refuseIf(!was.equals(unit), () -> new ProjectLiesElsewhere(project, was)));
    }

    Optional<Refusal> servesTwice(List<CriterionOf> serves) {
        Set<CriterionOf> seen = new HashSet<>();
        return serves.stream()
                .filter(served -> !seen.add(served))
                .findFirst()
                .map(served -> new NamedTwice(served.criterion().value()));
    }

    Optional<Refusal> fundingLineTwice(List<Funding> funding) {
        Set<CapitalLine> seen = new HashSet<>();
        return funding.stream()
                .map(Funding::line)
                .filter(line -> !seen.add(line))
                .findFirst()
                .map(FundingLineTwice::new);
    }

    Optional<Refusal> fundingWithoutAmount(List<Funding> funding) {
        return funding.stream()
                .flatMap(share -> MoneyRules.amountIsZero(share.amount()).stream())
                .findFirst();
    }
}
