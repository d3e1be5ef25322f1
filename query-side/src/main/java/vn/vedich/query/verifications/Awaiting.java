package vn.vedich.query.verifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.assessment.Verification;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.judgement.CriterionStanding;
import vn.vedich.kernel.judgement.IndicatorStanding;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.dossier.Assessed;
import vn.vedich.query.verifications.VerificationsView.Awaited;

/**
 * What of one assessment awaits the finding of a unit that answers for it. A finding, for or against, covers what had been
 * said when it was made; what is found met or recorded after it waits anew.
 */
record Awaiting(Assessed assessed, AssessmentFacts facts, EnrolmentFacts enrolment, UnitId unit) {

    /**
     * An indicator that waits.
     *
     * @param inVersion the place of its criterion and of itself in the version that it is judged by
     */
    record Wait(
            Assessed assessed,
            CriterionStanding criterion,
            IndicatorStanding indicator,
            String inVersion,
            LocalDate since) {

        UnitId commune() {
            return Objects.requireNonNull(assessed.assessment())
                    .facts()
                    .opened()
                    .orElseThrow()
                    .unitId();
        }

        Awaited awaited() {
            return isVerifiable() ? Awaited.VERIFICATION : Awaited.CRITERION_MET;
        }

        /** By commune, then as the criteria set orders them. */
        Cursor place() {
            return new Cursor(commune().value(), assessed.set().id() + "/" + inVersion);
        }

        /** Only a criterion that was found met can be verified. */
        boolean isVerifiable() {
            return criterion.isMet();
        }
    }

    static Stream<Wait> of(Assessed assessed, UnitId unit) {
        return assessed.assessment() == null || assessed.enrolment() == null
                ? Stream.empty()
                : new Awaiting(
                                assessed,
                                assessed.assessment().facts(),
                                assessed.enrolment().facts(),
                                unit)
                        .waits();
    }

    private Stream<Wait> waits() {
        if (facts.isClosedOn(assessed.day())) {
            return Stream.empty();
        }
        List<CriterionStanding> criteria = assessed.judgement().criteria();
        return IntStream.range(0, criteria.size()).boxed().flatMap(n -> waits(criteria.get(n), n));
    }

    private Stream<Wait> waits(CriterionStanding criterion, int place) {
        List<IndicatorStanding> indicators = criterion.indicators();
        return IntStream.range(0, indicators.size())
                .boxed()
                .flatMap(n -> since(criterion, indicators.get(n)).stream()
                        .map(since -> new Wait(
                                assessed, criterion, indicators.get(n), "%03d.%03d".formatted(place, n), since)));
    }

    private Optional<LocalDate> since(CriterionStanding criterion, IndicatorStanding indicator) {
        IndicatorId id = indicator.indicator().id();
        boolean concerned = indicator.isApplicable() && isResponsible(unit, id, assessed.day());
        return concerned
                ? said(criterion, indicator)
                        .filter(item -> isNews(item.entry(), findingOn(criterion, id)))
                        .map(Dated.Item::from)
                        .findFirst()
                : Optional.empty();
    }

    /** What a finding is about: that the criterion was found met, and a value; by itself only one that is good enough. */
    private Stream<Dated.Item<?>> said(CriterionStanding criterion, IndicatorStanding indicator) {
        Stream<Dated.Item<?>> mark = Stream.ofNullable(criterion.isMet() ? criterion.mark() : null);
        boolean counts = criterion.isMet() || indicator.state() == IndicatorStanding.State.MET;
        return counts
                ? Stream.concat(mark, facts.values().of(indicator.indicator().id()).itemOn(assessed.day()).stream())
                : mark;
    }

    private boolean isNews(EntryId said, Optional<EntryId> finding) {
        return finding.isEmpty() || facts.entries().isAfter(said, finding.get());
    }

    /** The last finding on the criterion by the unit that answered for the indicator when it was made. */
    private Optional<EntryId> findingOn(CriterionStanding criterion, IndicatorId indicator) {
        return facts.verifications().of(criterion.criterion().id()).items().stream()
                .filter(found -> !found.from().isAfter(assessed.day()))
                .filter(found -> isByWhoAnswered(found, indicator))
                .map(Dated.Item::entry)
                .reduce((one, other) -> facts.entries().isAfter(other, one) ? other : one);
    }

    private boolean isByWhoAnswered(Dated.Item<Verification> found, IndicatorId indicator) {
        Verification finding = found.value();
        return finding.level().equals(VerificationLevel.DEPARTMENT)
                && isResponsible(finding.by(), indicator, found.from());
    }

    private boolean isResponsible(UnitId who, IndicatorId indicator, LocalDate day) {
        return enrolment.responsibleFor(indicator, day).filter(who::equals).isPresent();
    }
}
