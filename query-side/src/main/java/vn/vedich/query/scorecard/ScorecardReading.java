package vn.vedich.query.scorecard;

import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.judgement.Tally;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.scorecard.ScorecardView.Illustrative;
import vn.vedich.query.scorecard.ScorecardView.Lacking;
import vn.vedich.query.scorecard.ScorecardView.SetInUse;
import vn.vedich.query.scorecard.ScorecardView.Unmet;

/** Puts a judged unit into the form of the answer: every figure is counted from the standings. */
record ScorecardReading(NamedUnit unit, Assessed assessed, CriterionReading criteria) {

    ScorecardView read() {
        List<CriterionStanding> standings = assessed.judgement().criteria();
        return new ScorecardView(
                unit,
                assessed.day(),
                set(),
                Tally.criteria(standings),
                Tally.indicators(standings),
                illustrative(standings),
                Optional.ofNullable(assessed.enrolment())
                        .map(enrolment -> new TargetReading(enrolment, assessed.day()).read())
                        .orElse(List.of()),
                standings.stream()
                        .filter(s -> !s.isMet())
                        .map(ScorecardReading::unmet)
                        .toList(),
                standings.stream().map(criteria::read).toList(),
                Optional.ofNullable(assessed.assessment())
                        .map(assessment -> new ReportReading(assessment, standings, assessed.day()).read())
                        .orElse(List.of()));
    }

    private SetInUse set() {
        return new SetInUse(
                assessed.set().id(),
                assessed.set().facts().issued().map(CriteriaSetIssued::names).orElse(null),
                assessed.version().number(),
                assessed.adoptedVersion().orElse(null),
                assessed.set()
                        .facts()
                        .versions()
                        .on(assessed.day())
                        .map(CriteriaSetVersion::number)
                        .orElse(null),
                assessed.profile().orElse(null),
                Optional.ofNullable(assessed.assessment()).map(a -> a.id()).orElse(null));
    }

    private Illustrative illustrative(List<CriterionStanding> standings) {
        return new Illustrative(
                count(standings.stream()
                        .filter(CriterionStanding::isMet)
                        .filter(criteria::restsOnIllustrative)
                        .toList()),
                count(all(standings).stream()
                        .filter(ScorecardReading::isMet)
                        .filter(i -> assessed.isIllustrative(i.entry()))
                        .toList()));
    }

    private static Unmet unmet(CriterionStanding standing) {
        return new Unmet(
                standing.criterion().id(),
                standing.criterion().code().value(),
                standing.criterion().names(),
                standing.state(),
                standing.lacking().stream()
                        .map(i -> new Lacking(
                                i.indicator().id(),
                                i.indicator().code().value(),
                                i.indicator().names(),
                                i.state()))
                        .toList());
    }

    private static List<IndicatorStanding> all(List<CriterionStanding> standings) {
        return standings.stream().flatMap(s -> s.indicators().stream()).toList();
    }

    private static boolean isMet(IndicatorStanding standing) {
        return standing.state() == IndicatorStanding.State.MET;
    }

    private static int count(List<?> some) {
        return some.size();
    }
}
