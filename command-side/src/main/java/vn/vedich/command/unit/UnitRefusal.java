package vn.vedich.command.unit;

import java.time.LocalDate;
import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.UnitId;

/** Every way in which a command to a unit can be refused. */
public sealed interface UnitRefusal extends Refusal {

    record UnitAlreadyRegistered(UnitId unit) implements UnitRefusal {}

    record UnitNotRegistered(UnitId unit) implements UnitRefusal {}

    /** The unit is not there on that day: not yet, or no longer. */
    record UnitNotThere(UnitId unit, LocalDate day) implements UnitRefusal {}

    /** The parent is not a unit that exists on that day. */
    record ParentUnknown(UnitId parent, LocalDate day) implements UnitRefusal {}

    /** A unit can't lie below itself, directly or further up, on any day. */
    record ParentBelowUnit(UnitId unit, UnitId parent, LocalDate day) implements UnitRefusal {}

    record SuccessorUnknown(UnitId successor, LocalDate day) implements UnitRefusal {}

    record SuccessorOfItself(UnitId unit) implements UnitRefusal {}

    record SuccessorNamedTwice(UnitId successor) implements UnitRefusal {}

    record UnitAlreadyDissolved(UnitId unit) implements UnitRefusal {}

    /** Something is said of the unit from a day before the one on which it would begin. */
    record EntryFromEarlierDay(UnitId unit, LocalDate day) implements UnitRefusal {}

    /** Something is said of the unit from the day on which it would end, or from a later one. */
    record EntryFromLaterDay(UnitId unit, LocalDate day) implements UnitRefusal {}
}
