package vn.vedich.command.criteria;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.criteria.CriteriaRefusal.EffectiveBeforeSigned;
import vn.vedich.command.criteria.CriteriaRefusal.EffectiveOutOfOrder;
import vn.vedich.command.criteria.CriteriaRefusal.LaterVersionStandsOnIt;
import vn.vedich.command.criteria.CriteriaRefusal.VersionNumberNotNext;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Dated;

/** How the versions of a set follow each other; asked of everything that is known, what is corrected included. */
record SuccessionRules(CriteriaSetFacts facts) {

    /** The next number, or that of the version that is corrected. */
    Optional<Refusal> versionNumberNotNext(int number, @Nullable EntryId corrected) {
        int next = Optional.ofNullable(corrected).flatMap(this::madeBy).orElseGet(() -> last() + 1);
        return refuseIf(number != next, () -> new VersionNumberNotNext(number, next));
    }

    Optional<Refusal> effectiveBeforeSigned(CriteriaSetVersion version) {
        LocalDate effective = version.decision().effectiveFrom();
        LocalDate signed = version.decision().signedOn();
        return refuseIf(effective.isBefore(signed), () -> new EffectiveBeforeSigned(effective, signed));
    }

    /** A corrected version keeps its place before the next, so both may begin on one day. */
    Optional<Refusal> effectiveOutOfOrder(CriteriaSetVersion version) {
        LocalDate day = version.decision().effectiveFrom();
        boolean outOfOrder = versions()
                .anyMatch(other -> other.number() < version.number()
                        ? inForce(other).isAfter(day)
                        : other.number() > version.number() && inForce(other).isBefore(day));
        return refuseIf(outOfOrder, () -> new EffectiveOutOfOrder(version.number(), day));
    }

    Optional<Refusal> laterVersionStandsOnIt(EntryId annulled) {
        int last = last();
        return madeBy(annulled).flatMap(n -> refuseIf(n != last, () -> new LaterVersionStandsOnIt(n, last)));
    }

    private Optional<Integer> madeBy(EntryId entry) {
        return facts.versions().items().stream()
                .filter(item -> item.entry().equals(entry))
                .map(item -> item.value().number())
                .findFirst();
    }

    private int last() {
        return versions()
                .map(CriteriaSetVersion::number)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    private Stream<CriteriaSetVersion> versions() {
        return facts.versions().items().stream().map(Dated.Item::value);
    }

    private static LocalDate inForce(CriteriaSetVersion version) {
        return version.decision().effectiveFrom();
    }
}
