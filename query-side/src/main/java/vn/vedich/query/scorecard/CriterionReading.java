package vn.vedich.query.scorecard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Mark;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.assessment.Verification;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.judgement.Check;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.SubjectNames;

/** Puts judged criteria into the form of the answer. */
public record CriterionReading(Assessed assessed, SubjectNames names) {

    public CriterionView read(CriterionStanding standing) {
        Criterion criterion = standing.criterion();
        Optional<Dated.Item<Mark>> item = Optional.ofNullable(standing.mark());
        Optional<Mark> mark = item.map(Dated.Item::value);
        EntryId entry = item.map(Dated.Item::entry).orElse(null);
        return new CriterionView(
                criterion.id(),
                criterion.code().value(),
                criterion.names(),
                standing.state(),
                standing.support(),
                criterion.verified(),
                assessed.version().number(),
                mark.flatMap(CriterionReading::basis).map(Basis::version).orElse(null),
                mark.map(m -> m instanceof Mark.Met met ? met.howWell() : null).orElse(null),
                item.map(Dated.Item::from).orElse(null),
                mark.map(m -> m instanceof Mark.Owed owed ? owed.due() : null).orElse(null),
                entry,
                source(entry),
                restsOnIllustrative(standing),
                level(standing.verifications()),
                standing.verifications(),
                standing.indicators().stream().map(this::read).toList());
    }

    /** Whether the decision, or an entry that it rested on, claims no fact. */
    boolean restsOnIllustrative(CriterionStanding standing) {
        return Optional.ofNullable(standing.mark())
                .filter(mark -> assessed.isIllustrative(mark.entry())
                        || basis(mark.value()).stream()
                                .flatMap(basis -> basis.supports().stream())
                                .anyMatch(support -> assessed.isIllustrative(support.entry())))
                .isPresent();
    }

    public IndicatorView read(IndicatorStanding standing) {
        Indicator indicator = standing.indicator();
        Optional<Observation> seen = Optional.ofNullable(standing.observation());
        Optional<Check> single =
                standing.checks().stream().filter(c -> c.part() == null).findFirst();
        return new IndicatorView(
                indicator.id(),
                indicator.code().value(),
                indicator.names(),
                standing.state(),
                seen.map(Observation::value).orElse(null),
                seen.map(Observation::unit).orElse(null),
                single.map(Check::threshold).orElse(null),
                single.map(Check::distance).orElse(null),
                single.map(Check::outcome).orElse(null),
                standing.checks().stream().flatMap(c -> part(c).stream()).toList(),
                seen.map(Observation::observedOn).orElse(null),
                seen.map(Observation::periodCovered).orElse(null),
                seen.map(Observation::method).orElse(null),
                seen.map(Observation::evidence).orElse(List.of()),
                standing.entry(),
                source(standing.entry()),
                assessed.isIllustrative(standing.entry()),
                responsible(indicator.id()),
                indicator.verified());
    }

    private static Optional<IndicatorView.PartView> part(Check check) {
        return Optional.ofNullable(check.part())
                .map(part -> new IndicatorView.PartView(
                        part, check.value(), check.threshold(), check.distance(), check.outcome()));
    }

    private @Nullable NamedUnit responsible(IndicatorId indicator) {
        LocalDate day = assessed.day();
        return Optional.ofNullable(assessed.enrolment())
                .flatMap(enrolment -> enrolment.facts().responsibleFor(indicator, day))
                .map(names::unit)
                .orElse(null);
    }

    private @Nullable Source source(@Nullable EntryId entry) {
        return Optional.ofNullable(assessed.assessment())
                .flatMap(assessment -> assessment.sources().of(entry))
                .orElse(null);
    }

    private static Optional<Basis> basis(Mark mark) {
        return switch (mark) {
            case Mark.Met met -> Optional.of(met.basis());
            case Mark.FellUnderVersion fell -> Optional.of(fell.basis());
            case Mark.Lapsed lapsed -> Optional.empty();
            case Mark.Owed owed -> Optional.empty();
        };
    }

    private static @Nullable VerificationLevel level(List<Verification> found) {
        return found.isEmpty() || !found.getLast().verified()
                ? null
                : found.getLast().level();
    }
}
