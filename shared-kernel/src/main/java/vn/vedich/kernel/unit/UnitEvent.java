package vn.vedich.kernel.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.value.Names;

/** Everything that can happen to a unit. */
public sealed interface UnitEvent extends Event {

    UnitId unitId();

    @Override
    default UnitId subject() {
        return unitId();
    }

    /** A unit exists from a day on, below a parent unless it is the topmost. */
    record UnitRegistered(
            UnitId unitId,
            UnitKind kind,
            Names names,
            @Nullable UnitCode code,
            @Nullable UnitId parent,
            LocalDate from) implements UnitEvent {}

    record UnitRenamed(UnitId unitId, Names names, LocalDate from) implements UnitEvent {}

    record UnitRecoded(UnitId unitId, UnitCode code, LocalDate from) implements UnitEvent {}

    /** A unit lies below another parent from a day on. */
    record UnitMoved(UnitId unitId, UnitId parent, LocalDate from) implements UnitEvent {}

    /** A unit is no more from a day on; its successors, if any, are units of their own. */
    record UnitDissolved(UnitId unitId, List<UnitId> successors, LocalDate from) implements UnitEvent {
        public UnitDissolved {
            successors = List.copyOf(successors);
        }
    }

    record UnitEntryAnnulled(UnitId unitId, EntryId entry) implements UnitEvent, Annulment {}
}
