package vn.vedich.command.criteria;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.criteria.CriteriaRefusal.BasedOnItself;
import vn.vedich.command.criteria.CriteriaRefusal.BasedOnSetUnknown;
import vn.vedich.command.criteria.CriteriaRefusal.RetiredBeforeVersion;
import vn.vedich.command.criteria.CriteriaRefusal.SetAlreadyIssued;
import vn.vedich.command.criteria.CriteriaRefusal.SetAlreadyRetired;
import vn.vedich.command.criteria.CriteriaRefusal.SetRetired;
import vn.vedich.command.criteria.CriteriaRefusal.SetUnknown;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.value.Years;

/** The rules of a set as a whole, each named for the refusal that it gives when it is broken. */
record CriteriaRules(CriteriaSetFacts facts, References references) {

    /** A set is issued once; saying the same again is no offence. */
    Optional<Refusal> setAlreadyIssued(CriteriaSetIssued again) {
        return facts.issued()
                .flatMap(was -> refuseIf(!was.equals(again), () -> new SetAlreadyIssued(again.criteriaSetId())));
    }

    Optional<Refusal> setUnknown(CriteriaSetId set) {
        return refuseIf(facts.issued().isEmpty(), () -> new SetUnknown(set));
    }

    Optional<Refusal> basedOnItself(CriteriaSetId set, @Nullable CriteriaSetId basedOn) {
        return refuseIf(set.equals(basedOn), () -> new BasedOnItself(set));
    }

    Optional<Refusal> basedOnSetUnknown(@Nullable CriteriaSetId basedOn) {
        return basedOn == null
                ? Optional.empty()
                : refuseIf(references.criteriaSet(basedOn).issued().isEmpty(), () -> new BasedOnSetUnknown(basedOn));
    }

    /** A corrected issue may give the set another period, in which the versions that stand must fit. */
    Optional<Refusal> laterThresholdOutsidePeriod(Years period) {
        return known().flatMap(v -> new ThresholdRules(v, period).thresholdYearOutsidePeriod().stream())
                .findFirst();
    }

    /** A set is retired once; saying the same again is no offence. */
    Optional<Refusal> setAlreadyRetired(CriteriaSetId set, LocalDate from) {
        return facts.retiredFrom().flatMap(was -> refuseIf(!was.equals(from), () -> new SetAlreadyRetired(set, was)));
    }

    Optional<Refusal> setRetired(CriteriaSetId set, CriteriaSetVersion version) {
        LocalDate inForce = version.decision().effectiveFrom();
        return facts.retiredFrom().flatMap(day -> refuseIf(!inForce.isBefore(day), () -> new SetRetired(set, day)));
    }

    Optional<Refusal> retiredBeforeVersion(LocalDate from) {
        return facts.versions()
                .last()
                .map(Dated.Item::from)
                .flatMap(inForce -> refuseIf(!from.isAfter(inForce), () -> new RetiredBeforeVersion(from, inForce)));
    }

    /** Whether that version was said before, word for word and by the same decision, under whichever number. */
    boolean isKnown(CriteriaSetVersion version) {
        return known().anyMatch(v -> numbered(v, version.number()).equals(version));
    }

    boolean isRetired() {
        return facts.retiredFrom().isPresent();
    }

    private Stream<CriteriaSetVersion> known() {
        return facts.versions().items().stream().map(Dated.Item::value);
    }

    private static CriteriaSetVersion numbered(CriteriaSetVersion v, int number) {
        return new CriteriaSetVersion(number, v.decision(), v.yearBasis(), v.profiles(), v.criteria());
    }
}
