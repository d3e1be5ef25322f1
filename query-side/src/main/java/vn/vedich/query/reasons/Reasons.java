package vn.vedich.query.reasons;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.Mark;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.query.dossier.Assessed;

/** The entries that what is judged rests on. Pure. */
record Reasons(Assessed assessed) {

    /** The entries that issued the version it is judged by, and that made it hold for the unit. */
    Set<EntryId> rules() {
        LocalDate day = assessed.day();
        int version = assessed.version().number();
        Stream<EntryId> issued = assessed.set().facts().versions().items().stream()
                .filter(item -> item.value().number() == version)
                .map(Dated.Item::entry);
        Stream<EntryId> adopted = Optional.ofNullable(assessed.enrolment()).stream()
                .flatMap(enrolment -> Stream.of(
                                enrolment.facts().adoptions().itemOn(day),
                                enrolment.facts().profiles().itemOn(day))
                        .flatMap(Optional::stream)
                        .map(Dated.Item::entry));
        Stream<EntryId> held = facts().versions().itemOn(day).stream().map(Dated.Item::entry);
        return set(Stream.of(issued, adopted, held).flatMap(entries -> entries));
    }

    /** The entry that decides how the indicator stands, and those that it took the place of. */
    Set<EntryId> behind(IndicatorStanding standing) {
        IndicatorId indicator = standing.indicator().id();
        Stream<EntryId> decided =
                facts().applicability().of(indicator).itemOn(assessed.day()).map(Dated.Item::entry).stream();
        return withFormer(Stream.concat(Stream.ofNullable(standing.entry()), decided));
    }

    /** What was decided on the criterion, what that rested on, who verified it, and what is behind its indicators. */
    Set<EntryId> behind(CriterionStanding standing) {
        Stream<EntryId> decided = Optional.ofNullable(standing.mark()).stream()
                .flatMap(mark -> Stream.concat(Stream.of(mark.entry()), supports(mark.value())));
        Stream<EntryId> indicators =
                standing.indicators().stream().map(this::behind).flatMap(Collection::stream);
        return withFormer(Stream.of(decided, verified(standing), indicators).flatMap(entries -> entries));
    }

    private Stream<EntryId> verified(CriterionStanding standing) {
        return facts().verifications().of(standing.criterion().id()).items().stream()
                .filter(item -> !item.from().isAfter(assessed.day()))
                .map(Dated.Item::entry);
    }

    private static Stream<EntryId> supports(Mark mark) {
        return switch (mark) {
            case Mark.Met met -> supports(met.basis());
            case Mark.FellUnderVersion fell -> supports(fell.basis());
            case Mark.Lapsed lapsed -> Stream.empty();
            case Mark.Owed owed -> Stream.empty();
        };
    }

    private static Stream<EntryId> supports(Basis basis) {
        return basis.supports().stream().map(Basis.Support::entry);
    }

    /** These entries with those that they took the place of, one behind another. */
    private Set<EntryId> withFormer(Stream<EntryId> entries) {
        Set<EntryId> all = set(entries);
        Set<EntryId> former = former(all);
        while (all.addAll(former)) {
            former = former(all);
        }
        return all;
    }

    private Set<EntryId> former(Set<EntryId> later) {
        return set(facts().entries().all().stream()
                .filter(entry -> entry.correctedBy() != null && later.contains(entry.correctedBy()))
                .map(Entries.Standing::id));
    }

    private AssessmentFacts facts() {
        return assessed.facts();
    }

    private static Set<EntryId> set(Stream<EntryId> entries) {
        return entries.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
