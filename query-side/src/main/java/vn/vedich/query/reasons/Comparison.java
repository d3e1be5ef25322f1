package vn.vedich.query.reasons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentRejudged;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.query.compare.Between;
import vn.vedich.query.compare.Cause;
import vn.vedich.query.dossier.Assessed;

/**
 * Two judgements of one unit held against each other. Whether facts or rules made a difference is found by judging the facts of
 * each by the rules of the other. Pure.
 */
final class Comparison {

    private final Assessed before;
    private final Assessed after;
    private final Set<EntryId> rules;
    private final List<Change<CriterionStanding>> criteria;
    private final List<Change<IndicatorStanding>> indicators;

    Comparison(Assessed before, Assessed after) {
        this.before = before;
        this.after = after;
        this.rules = between(new Reasons(before).rules(), new Reasons(after).rules());
        Four<List<CriterionStanding>> standings = new Four<>(
                before.judgement().criteria(),
                before.judgedBy(after).criteria(),
                after.judgedBy(before).criteria(),
                after.judgement().criteria());
        this.criteria = criteriaOf(standings.map(Comparison::criteria));
        this.indicators = indicatorsOf(standings.map(Comparison::indicators));
    }

    /**
     * One thing that stands otherwise.
     *
     * @param before null when it was not asked for
     * @param after null when it is no longer asked for
     * @param entries that made the difference
     */
    record Change<S>(@Nullable S before, @Nullable S after, Cause cause, Set<EntryId> entries) {}

    List<Change<CriterionStanding>> criteria() {
        return criteria;
    }

    List<Change<IndicatorStanding>> indicators() {
        return indicators;
    }

    /** The entries by which other rules hold. */
    Set<EntryId> rules() {
        return rules;
    }

    /** The same by the facts and by the rules of either: first of the facts, then of the rules. */
    private record Four<T>(T beforeBefore, T beforeAfter, T afterBefore, T afterAfter) {

        <R> Four<R> map(Function<T, R> form) {
            return new Four<>(
                    form.apply(beforeBefore), form.apply(beforeAfter), form.apply(afterBefore), form.apply(afterAfter));
        }
    }

    private interface BehindOf<S> {
        Set<EntryId> of(Reasons reasons, S standing);
    }

    private List<Change<CriterionStanding>> criteriaOf(Four<Map<CriterionId, CriterionStanding>> all) {
        return ids(all).filter(id -> differs(all, id, Comparison::look))
                .map(id -> change(all, id, causeOf(all, id), Reasons::behind))
                .toList();
    }

    private List<Change<IndicatorStanding>> indicatorsOf(Four<Map<IndicatorId, IndicatorStanding>> all) {
        return ids(all).filter(id -> differs(all, id, Comparison::look))
                .map(id -> change(all, id, cause(all, id, Comparison::look), Reasons::behind))
                .toList();
    }

    private static <I> Stream<I> ids(Four<? extends Map<I, ?>> all) {
        return Stream.concat(all.afterAfter().keySet().stream(), all.beforeBefore().keySet().stream())
                .distinct();
    }

    private static <I, S> boolean differs(Four<Map<I, S>> all, I id, Function<S, ?> look) {
        return !Objects.equals(
                look(all.beforeBefore().get(id), look), look(all.afterAfter().get(id), look));
    }

    private static <I, S> Cause cause(Four<Map<I, S>> all, I id, Function<S, ?> look) {
        Object was = look(all.beforeBefore().get(id), look);
        boolean byRules = !Objects.equals(was, look(all.beforeAfter().get(id), look));
        boolean byFacts = !Objects.equals(was, look(all.afterBefore().get(id), look));
        return byRules == byFacts ? Cause.BOTH : byRules ? Cause.RULES : Cause.FACTS;
    }

    /** A criterion that was judged again under another version stands as that version makes it. */
    private Cause causeOf(Four<Map<CriterionId, CriterionStanding>> all, CriterionId id) {
        CriterionStanding now = all.afterAfter().get(id);
        boolean rejudged =
                now != null && now.mark() != null && isRejudgement(now.mark().entry());
        return rejudged ? Cause.RULES : cause(all, id, Comparison::look);
    }

    private boolean isRejudgement(EntryId entry) {
        return after.facts()
                .ledger()
                .of(AssessmentRejudged.class)
                .anyMatch(line -> line.id().equals(entry));
    }

    private <I, S> Change<S> change(Four<Map<I, S>> all, I id, Cause cause, BehindOf<S> behind) {
        @Nullable S was = all.beforeBefore().get(id);
        @Nullable S is = all.afterAfter().get(id);
        Set<EntryId> entriesBefore = was == null ? Set.of() : behind.of(new Reasons(before), was);
        Set<EntryId> entriesAfter = is == null ? Set.of() : behind.of(new Reasons(after), is);
        Set<EntryId> entries = between(entriesBefore, entriesAfter);
        if (cause != Cause.FACTS) {
            entries.addAll(rules);
        }
        return new Change<>(was, is, cause, entries);
    }

    private Set<EntryId> between(Set<EntryId> was, Set<EntryId> is) {
        return new Between(before.facts().entries(), after.facts().entries()).changed(was, is);
    }

    private static <S> @Nullable Object look(@Nullable S standing, Function<S, ?> look) {
        return Optional.ofNullable(standing).map(look).orElse(null);
    }

    private static List<Object> look(CriterionStanding standing) {
        return List.of(
                standing.state(), standing.support(), Optional.ofNullable(standing.mark()), standing.verifications());
    }

    private static List<Object> look(IndicatorStanding standing) {
        return List.of(
                standing.state(),
                Optional.ofNullable(standing.entry()),
                Optional.ofNullable(standing.observation()),
                standing.checks());
    }

    private static Map<CriterionId, CriterionStanding> criteria(List<CriterionStanding> standings) {
        Map<CriterionId, CriterionStanding> all = new LinkedHashMap<>();
        standings.forEach(one -> all.put(one.criterion().id(), one));
        return all;
    }

    private static Map<IndicatorId, IndicatorStanding> indicators(List<CriterionStanding> standings) {
        Map<IndicatorId, IndicatorStanding> all = new LinkedHashMap<>();
        standings.stream()
                .flatMap(criterion -> criterion.indicators().stream())
                .forEach(one -> all.put(one.indicator().id(), one));
        return all;
    }
}
