package vn.vedich.command.criteria;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.command.criteria.CriteriaRefusal.DerivationUnknown;
import vn.vedich.command.criteria.CriteriaRefusal.MeasureChangedInSilence;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rule;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.ledger.Dated;

/** Where the indicators of a version come from: other sets, and the versions of this set that came before. */
record DerivationRules(CriteriaSetId set, CriteriaSetVersion version, CriteriaSetFacts others, References references) {

    Rule[] inOrder() {
        return new Rule[] {this::derivationUnknown, this::measureChangedInSilence};
    }

    private Optional<Refusal> derivationUnknown() {
        return version.indicators()
                .flatMap(i -> i.derivesFrom().stream()
                        .filter(d -> !exists(d))
                        .<Refusal>map(d -> new DerivationUnknown(i.id(), d.criteriaSetId(), d.indicatorId())))
                .findFirst();
    }

    /** Asked of this version and the one before, and, when this one is corrected, of the one after and this. */
    private Optional<Refusal> measureChangedInSilence() {
        return Stream.concat(
                        before().flatMap(earlier -> silentlyChanged(earlier, version)),
                        after().flatMap(later -> silentlyChanged(version, later)))
                .findFirst()
                .map(MeasureChangedInSilence::new);
    }

    private boolean exists(Derivation from) {
        Stream<CriteriaSetVersion> versions = from.criteriaSetId().equals(set)
                ? versions(others).filter(v -> v.number() < version.number())
                : versions(references.criteriaSet(from.criteriaSetId()));
        return versions.anyMatch(v -> v.indicator(from.indicatorId()).isPresent());
    }

    private Stream<CriteriaSetVersion> before() {
        return versions(others)
                .filter(v -> v.number() < version.number())
                .max(Comparator.comparingInt(CriteriaSetVersion::number))
                .stream();
    }

    private Stream<CriteriaSetVersion> after() {
        return versions(others)
                .filter(v -> v.number() > version.number())
                .min(Comparator.comparingInt(CriteriaSetVersion::number))
                .stream();
    }

    private Stream<IndicatorId> silentlyChanged(CriteriaSetVersion earlier, CriteriaSetVersion later) {
        return later.indicators()
                .filter(i -> !namesItself(i))
                .filter(i -> earlier.indicator(i.id())
                        .filter(was -> !sameKind(was.measure(), i.measure()))
                        .isPresent())
                .map(Indicator::id);
    }

    private boolean namesItself(Indicator indicator) {
        return indicator.derivesFrom().stream()
                .anyMatch(d -> d.criteriaSetId().equals(set) && d.indicatorId().equals(indicator.id()));
    }

    private static boolean sameKind(Measure one, Measure other) {
        if (one instanceof Measure.AmountAtLeast was && other instanceof Measure.AmountAtLeast is) {
            return was.unit().equals(is.unit());
        }
        if (one instanceof Measure.Composite was && other instanceof Measure.Composite is) {
            return was.parts().stream()
                    .allMatch(part -> is.parts().stream()
                            .filter(same -> same.id().equals(part.id()))
                            .allMatch(same -> sameKind(part.measure(), same.measure())));
        }
        return one.getClass().equals(other.getClass());
    }

    private static Stream<CriteriaSetVersion> versions(CriteriaSetFacts facts) {
        return facts.versions().items().stream().map(Dated.Item::value);
    }
}
