package vn.vedich.query.desk;

import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.moment.Moment;

/** What can be asked about desks. */
sealed interface DeskQuery {

    /** What lies on a unit's desk at a moment. */
    record DeskOf(UnitId unit, Moment moment) implements DeskQuery {}
}
