package vn.vedich.standalone.district;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.IndicatorId;

/** How far a commune comes in the year: from which month on an indicator is reached, and which criterion slips for a while. */
final class Progress {

    private static final int NEVER = 13;
    private static final int MONTHS_SLIPPED = 2;

    private final Map<IndicatorId, Integer> reachedFrom = new HashMap<>();
    private final Map<CriterionId, Integer> metFrom = new HashMap<>();
    private final CriteriaSetVersion version;
    private final CriterionId slipping;
    private final int slips;

    Progress(Commune commune, CriteriaSetVersion version) {
        Chance chance = new Chance("progress of " + commune.id());
        this.version = version;
        List<Criterion> shuffled = chance.shuffled(version.criteria());
        int metAtFirst = 5 + commune.number();
        for (int n = 0; n < shuffled.size(); n++) {
            plan(shuffled.get(n), n < metAtFirst ? 1 : laterOrNever(n - metAtFirst, chance), chance);
        }
        this.slipping = shuffled.getFirst().id();
        this.slips = 5 + commune.number() % 3;
    }

    private static int laterOrNever(int place, Chance chance) {
        return place < 5 ? chance.between(2 + 2 * place, 3 + 2 * place) : NEVER;
    }

    private void plan(Criterion criterion, int month, Chance chance) {
        metFrom.put(criterion.id(), month);
        List<Indicator> indicators = chance.shuffled(criterion.indicators());
        reachedFrom.put(indicators.getFirst().id(), month);
        indicators.stream().skip(1).forEach(later -> reachedFrom.put(later.id(), chance.between(1, month)));
    }

    boolean isReached(Indicator indicator, int month) {
        return reachedFrom.getOrDefault(indicator.id(), NEVER) <= month
                && !(hasSlipped(month) && criterionOf(indicator).equals(slipping));
    }

    /** The criteria that are found met in that month, for the first time or again. */
    Stream<CriterionId> newlyMet(int month) {
        return criteria().filter(criterion -> isMet(criterion, month) && !isMet(criterion, month - 1));
    }

    /** The criteria that are met no more in that month. */
    Stream<CriterionId> lapsed(int month) {
        return month == slips ? Stream.of(slipping) : Stream.of();
    }

    Stream<CriterionId> met(int month) {
        return criteria().filter(criterion -> isMet(criterion, month));
    }

    Stream<CriterionId> unmet(int month) {
        return criteria().filter(criterion -> !isMet(criterion, month));
    }

    Stream<CriterionId> neverMet() {
        return criteria().filter(criterion -> metFrom.getOrDefault(criterion, NEVER) == NEVER);
    }

    /** The month from which on it is met; {@code NEVER} is after the last. */
    int metFrom(CriterionId criterion) {
        return metFrom.getOrDefault(criterion, NEVER);
    }

    long indicatorsReached(int month) {
        return version.indicators()
                .filter(indicator -> isReached(indicator, month))
                .count();
    }

    private boolean isMet(CriterionId criterion, int month) {
        return metFrom.getOrDefault(criterion, NEVER) <= month && !(hasSlipped(month) && criterion.equals(slipping));
    }

    private boolean hasSlipped(int month) {
        return IntStream.range(slips, slips + MONTHS_SLIPPED).anyMatch(slipped -> slipped == month);
    }

    private CriterionId criterionOf(Indicator indicator) {
        return version.criterionOf(indicator.id()).orElseThrow().id();
    }

    private Stream<CriterionId> criteria() {
        return version.criteria().stream().map(Criterion::id);
    }
}
