package vn.vedich.command.unit;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.unit.UnitCommand.DissolveUnit;
import vn.vedich.command.unit.UnitRefusal.EntryFromEarlierDay;
import vn.vedich.command.unit.UnitRefusal.EntryFromLaterDay;
import vn.vedich.command.unit.UnitRefusal.ParentBelowUnit;
import vn.vedich.command.unit.UnitRefusal.ParentUnknown;
import vn.vedich.command.unit.UnitRefusal.SuccessorNamedTwice;
import vn.vedich.command.unit.UnitRefusal.SuccessorOfItself;
import vn.vedich.command.unit.UnitRefusal.SuccessorUnknown;
import vn.vedich.command.unit.UnitRefusal.UnitAlreadyDissolved;
import vn.vedich.command.unit.UnitRefusal.UnitAlreadyRegistered;
import vn.vedich.command.unit.UnitRefusal.UnitNotRegistered;
import vn.vedich.command.unit.UnitRefusal.UnitNotThere;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.unit.UnitEvent.UnitDissolved;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.unit.UnitFacts;

/** The rules of units, each named for the refusal that it gives when it is broken. */
record UnitRules(UnitFacts facts, References references) {

    /** A unit is registered once; saying the same again is no offence. */
    Optional<Refusal> unitAlreadyRegistered(UnitRegistered again) {
        return refuseIf(
                facts.isRegistered() && !isAsRegistered(again), () -> new UnitAlreadyRegistered(again.unitId()));
    }

    Optional<Refusal> unitNotRegistered(UnitId unit) {
        return refuseIf(!facts.isRegistered(), () -> new UnitNotRegistered(unit));
    }

    Optional<Refusal> unitNotThere(UnitId unit, LocalDate day) {
        return refuseIf(!facts.existsOn(day), () -> new UnitNotThere(unit, day));
    }

    Optional<Refusal> unitNotYetThere(UnitId unit, LocalDate day) {
        return refuseIf(facts.kinds().on(day).isEmpty(), () -> new UnitNotThere(unit, day));
    }

    Optional<Refusal> parentUnknown(@Nullable UnitId parent, LocalDate day) {
        return parent == null
                ? Optional.empty()
                : refuseIf(!references.unit(parent).existsOn(day), () -> new ParentUnknown(parent, day));
    }

    /** Asked of the parents as they would be, on every day: what is right today can close a circle later. */
    Optional<Refusal> parentBelowUnit(UnitId unit, Dated<UnitId> parents) {
        return new Lineage(unit, parents, references)
                .belowItself()
                .map(parent -> new ParentBelowUnit(unit, parent.value(), parent.from()));
    }

    /** Nothing is said of a unit from before it begins; a corrected registration can move its beginning. */
    Optional<Refusal> entryFromEarlierDay(UnitId unit, LocalDate begin) {
        return daysOfEntries()
                .min(Comparator.naturalOrder())
                .flatMap(day -> refuseIf(day.isBefore(begin), () -> new EntryFromEarlierDay(unit, day)));
    }

    /** Nothing is said of a unit from the day on which it ends. */
    Optional<Refusal> entryFromLaterDay(UnitId unit, LocalDate end) {
        return daysOfEntries()
                .max(Comparator.naturalOrder())
                .flatMap(day -> refuseIf(
                        !day.isBefore(end) && facts.dissolutions().isEmpty(), () -> new EntryFromLaterDay(unit, day)));
    }

    /** A unit is dissolved once; saying the same again is no offence. */
    Optional<Refusal> unitAlreadyDissolved(UnitDissolved again) {
        return facts.dissolutions()
                .last()
                .flatMap(was -> refuseIf(
                        !was.from().equals(again.from())
                                || !Set.copyOf(was.value()).equals(Set.copyOf(again.successors())),
                        () -> new UnitAlreadyDissolved(again.unitId())));
    }

    Optional<Refusal> successorOfItself(DissolveUnit c) {
        return refuseIf(c.successors().contains(c.unitId()), () -> new SuccessorOfItself(c.unitId()));
    }

    Optional<Refusal> successorNamedTwice(DissolveUnit c) {
        Set<UnitId> seen = new HashSet<>();
        return c.successors().stream()
                .filter(successor -> !seen.add(successor))
                .findFirst()
                .map(SuccessorNamedTwice::new);
    }

    Optional<Refusal> successorUnknown(DissolveUnit c) {
        return c.successors().stream()
                .filter(successor -> !references.unit(successor).existsOn(c.from()))
                .findFirst()
                .map(successor -> new SuccessorUnknown(successor, c.from()));
    }

    private boolean isAsRegistered(UnitRegistered again) {
        LocalDate day = again.from();
        return facts.kinds().items().getFirst().from().equals(day)
                && facts.kinds().on(day).equals(Optional.of(again.kind()))
                && facts.names().on(day).equals(Optional.of(again.names()))
                && facts.codes().on(day).equals(Optional.ofNullable(again.code()))
                && facts.parents().on(day).equals(Optional.ofNullable(again.parent()));
    }

    private Stream<LocalDate> daysOfEntries() {
        return Stream.of(facts.kinds(), facts.names(), facts.codes(), facts.parents(), facts.dissolutions())
                .flatMap(dated -> dated.items().stream())
                .map(Dated.Item::from);
    }
}
