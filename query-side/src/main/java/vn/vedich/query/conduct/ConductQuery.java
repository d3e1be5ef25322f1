package vn.vedich.query.conduct;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Part;

/** What an auditor asks first of how entries came about. */
sealed interface ConductQuery {

    Scope scope();

    Part part();

    /**
     * Which acts; all where nothing is said.
     *
     * @param unit acts about what this unit, or one below it, is a party to
     * @param from entered at this time or later
     * @param before entered before this time
     * @param day true by this day; today when null
     */
    record Scope(
            @Nullable UnitId unit,
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable LocalDate day) {

        boolean covers(Act act, LocalDate asked) {
            return (from == null || !act.recordedAt().isBefore(from))
                    && (before == null || act.recordedAt().isBefore(before))
                    && !act.entry().occurredOn().firstDay().isAfter(asked);
        }
    }

    /**
     * What was corrected and annulled, the newest first.
     *
     * @param by the account that did so
     */
    record Corrections(
            Scope scope, @Nullable Text by, @Nullable IndicatorId indicator, Part part) implements ConductQuery {}

    /**
     * Verifications by the same account or person that entered what is verified, the newest first.
     *
     * @param forOthers only where both were entered for others, as papers are, or only where not; null for all
     */
    record OwnVerifications(Scope scope, @Nullable Boolean forOthers, Part part) implements ConductQuery {}

    /** Accounts and persons that act for more than one unit, those for most units first. */
    record ActingForMany(Scope scope, Part part) implements ConductQuery {}

    /**
     * Entries that came late, the latest first.
     *
     * @param days more than so many days after they were true
     * @param within only those that a deadline follows within so many days; null for all
     */
    record Late(Scope scope, int days, @Nullable Integer within, Part part) implements ConductQuery {}
}
