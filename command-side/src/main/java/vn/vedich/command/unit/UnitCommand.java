package vn.vedich.command.unit;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitCode;
import vn.vedich.kernel.value.Names;

/** Everything that can be asked of a unit. */
public sealed interface UnitCommand extends Command {

    UnitId unitId();

    @Override
    default UnitId subject() {
        return unitId();
    }

    /** Registers a unit from a day on; it lies below a parent unless it is the topmost. */
    record RegisterUnit(
            UnitId unitId,
            UnitKind kind,
            Names names,
            @Nullable UnitCode code,
            @Nullable UnitId parent,
            LocalDate from) implements UnitCommand {}

    record RenameUnit(UnitId unitId, Names names, LocalDate from) implements UnitCommand {}

    record RecodeUnit(UnitId unitId, UnitCode code, LocalDate from) implements UnitCommand {}

    /** Puts a unit below another parent from a day on. */
    record MoveUnit(UnitId unitId, UnitId parent, LocalDate from) implements UnitCommand {}

    /** Ends a unit on a day; its successors, if any, are units that exist on that day. */
    record DissolveUnit(UnitId unitId, List<UnitId> successors, LocalDate from) implements UnitCommand {
        public DissolveUnit {
            successors = List.copyOf(successors);
        }
    }

    /** Says that an entry about the unit was never true. */
    record AnnulUnitEntry(UnitId unitId, EntryId entry) implements UnitCommand, AnnulCommand {}
}
