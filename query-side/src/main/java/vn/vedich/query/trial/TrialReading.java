package vn.vedich.query.trial;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.judgement.Check;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.kernel.judgement.Trial.Tried;
import vn.vedich.kernel.judgement.Trial.TriedIndicator;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.trial.TrialView.Now;
import vn.vedich.query.trial.TrialView.OfCriterion;
import vn.vedich.query.trial.TrialView.OfIndicator;
import vn.vedich.query.trial.TrialView.OfUnit;

/**
 * Puts the trial of one unit into the form of the answer.
 *
 * @param now null when no set judges it
 */
record TrialReading(
        NamedUnit unit,
        @Nullable ProfileId profile,
        List<Tried> tried,
        @Nullable Assessed now) {

    OfUnit read() {
        return new OfUnit(
                unit,
                profile,
                new Tally((int) tried.stream().filter(Tried::wouldBeMet).count(), tried.size()),
                indicators(),
                heldTo(),
                tried.stream().map(TrialReading::criterion).toList());
    }

    private Tally indicators() {
        List<IndicatorStanding> applicable = tried.stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .map(TriedIndicator::standing)
                .filter(IndicatorStanding::isApplicable)
                .toList();
        return new Tally(
                (int) applicable.stream().filter(one -> !one.isLacking()).count(), applicable.size());
    }

    private Now heldTo() {
        if (now == null) {
            return new Now(null, null, new Tally(0, 0), new Tally(0, 0));
        }
        List<CriterionStanding> standings = now.judgement().criteria();
        return new Now(now.set().id(), now.version().number(), Tally.criteria(standings), Tally.indicators(standings));
    }

    private static OfCriterion criterion(Tried tried) {
        Criterion criterion = tried.criterion();
        return new OfCriterion(
                criterion.id(),
                criterion.code().value(),
                criterion.names(),
                tried.wouldBeMet(),
                tried.indicators().stream().map(TrialReading::indicator).toList());
    }

    private static OfIndicator indicator(TriedIndicator tried) {
        IndicatorStanding standing = tried.standing();
        Optional<Check> single =
                standing.checks().stream().filter(check -> check.part() == null).findFirst();
        return new OfIndicator(
                standing.indicator().id(),
                standing.indicator().code().value(),
                standing.indicator().names(),
                standing.state(),
                single.map(Check::value).orElse(null),
                single.map(Check::threshold).orElse(null),
                standing.entry(),
                tried.from(),
                tried.kind());
    }
}
