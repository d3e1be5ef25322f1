package vn.vedich.query.units;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.query.answer.Cursor;

/** What can be asked of the registers of units. */
public sealed interface UnitsQuery {

    /** The day that the register is read for; today when null. */
    @Nullable
    LocalDate day();

    /**
     * The units that are there on a day.
     *
     * @param kind of every kind when null
     * @param parent those right below it; anywhere when null
     * @param named a part of any name that a unit ever had; marks and case do not count
     * @param after the cursor of the part before
     */
    record Register(
            @Nullable UnitKind kind,
            @Nullable UnitId parent,
            @Nullable String named,
            @Nullable LocalDate day,
            @Nullable Cursor after,
            int limit)
            implements UnitsQuery {}

    /** One commune, with the sets, versions and profiles in force for it. */
    record CommuneOf(UnitId unit, @Nullable LocalDate day) implements UnitsQuery {}
}
