package vn.vedich.query.reasons;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.query.reasons.ChangesView.CriterionChange;
import vn.vedich.query.reasons.ChangesView.IndicatorChange;
import vn.vedich.query.reasons.ChangesView.Stood;
import vn.vedich.query.reasons.Comparison.Change;
import vn.vedich.query.scorecard.CriterionReading;
import vn.vedich.query.scorecard.IndicatorView;

/**
 * Puts a comparison into the form of the answer.
 *
 * @param before how what was judged before is read
 * @param after how what is judged after is read
 */
record ChangesReading(Comparison comparison, CriterionReading before, CriterionReading after) {

    List<CriterionChange> criteria() {
        return comparison.criteria().stream().map(this::criterion).toList();
    }

    List<IndicatorChange> indicators() {
        return comparison.indicators().stream().map(this::indicator).toList();
    }

    List<EntryId> rules() {
        return List.copyOf(comparison.rules());
    }

    /** Every entry that is named. */
    Set<EntryId> entries() {
        Set<EntryId> all = new LinkedHashSet<>(comparison.rules());
        Stream.concat(
                        comparison.criteria().stream().map(Change::entries),
                        comparison.indicators().stream().map(Change::entries))
                .flatMap(Collection::stream)
                .forEach(all::add);
        return all;
    }

    private CriterionChange criterion(Change<CriterionStanding> change) {
        Criterion criterion = known(change).criterion();
        return new CriterionChange(
                criterion.id(),
                criterion.code().value(),
                criterion.names(),
                stood(change.before()),
                stood(change.after()),
                change.cause(),
                List.copyOf(change.entries()));
    }

    private IndicatorChange indicator(Change<IndicatorStanding> change) {
        return new IndicatorChange(
                known(change).indicator().id(),
                read(before, change.before()),
                read(after, change.after()),
                change.cause(),
                List.copyOf(change.entries()));
    }

    private static @Nullable IndicatorView read(CriterionReading reading, @Nullable IndicatorStanding standing) {
        return standing == null ? null : reading.read(standing);
    }

    private static @Nullable Stood stood(@Nullable CriterionStanding standing) {
        return standing == null ? null : new Stood(standing.state(), standing.support(), entry(standing.mark()));
    }

    private static @Nullable EntryId entry(Dated.@Nullable Item<?> mark) {
        return mark == null ? null : mark.entry();
    }

    private static <S> S known(Change<S> change) {
        S after = change.after();
        return after == null ? Objects.requireNonNull(change.before()) : after;
    }
}
