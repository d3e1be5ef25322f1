package vn.vedich.kernel.directive;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEscalated;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveOverdue;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReminded;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * What the course of time brought about: each is said once to a unit for a deadline, by the installation itself. It stays as it
 * was said when the deadline is changed afterwards; how a directive stands is {@link Standing}'s to say, not this.
 */
public sealed interface SaidByTime permits DirectiveReminded, DirectiveOverdue, DirectiveEscalated {

    /** The unit that it is said to or of; null where nobody was given the directive. */
    @Nullable
    UnitId unit();

    /** The deadline in force when it was said. */
    DayOrMonth deadline();

    /** The entry by which that was the deadline. */
    EntryId setBy();
}
