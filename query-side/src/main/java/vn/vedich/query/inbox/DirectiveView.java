package vn.vedich.query.inbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Lack;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/**
 * A directive as it stands on a day.
 *
 * @param text what it says on the day; null before it was issued, as all that follows from that
 * @param onTime null for what was withdrawn
 * @param deadline the one that it is held to
 * @param daysLeft to the deadline, while something is awaited and it is not over
 * @param daysOverdue since the deadline, while something is awaited and it is over
 * @param doneOn the day that the report names which waits or was accepted
 * @param toUnit how the asked unit has to do with it; null where no unit was asked for
 * @param illustrative whether anything of it is filler that claims no fact
 * @param illustrativeParts what of it is filler
 */
record DirectiveView(
        DirectiveId id,
        @Nullable Text text,
        @Nullable Status status,
        @Nullable OnTime onTime,
        @Nullable DayOrMonth deadline,
        @Nullable Long daysLeft,
        @Nullable Long daysOverdue,
        @Nullable Long ageInDays,
        @Nullable UnitId issuer,
        @Nullable LocalDate issuedOn,
        @Nullable ConclusionOf source,
        @Nullable UnitId lead,
        List<UnitId> cooperating,
        List<UnitId> concerned,
        List<CriterionOf> criteria,
        List<ProjectId> projects,
        @JsonUnwrapped @Nullable ToUnit toUnit,
        @Nullable Progress lastProgress,
        @Nullable Reported reportedDone,
        @Nullable LocalDate doneOn,
        Set<Lack> lacks,
        Set<Flag> flags,
        boolean illustrative,
        Set<Part> illustrativeParts) {

    /** Something about a directive that ought not to be, or that its reader should know. */
    enum Flag {
        /** It was reported done without evidence. */
        WITHOUT_EVIDENCE,
        /** The report was corrected after it was accepted, and nobody has accepted it since. */
        REPORT_CORRECTED_SINCE_ACCEPTED,
        /** It reads otherwise now than when the asked unit was given it. */
        TEXT_CHANGED_SINCE_GIVEN
    }

    /** What of a directive an entry says. */
    enum Part {
        TEXT,
        ASSIGNEE,
        DEADLINE,
        SOURCE,
        PROGRESS,
        STATUS
    }

    /**
     * @param textGiven what the directive said when the unit was given it
     * @param acknowledgedOn when the unit said that it knows of it, if it did
     */
    record ToUnit(
            Involvement role,
            @Nullable LocalDate givenOn,
            @Nullable Text textGiven,
            @Nullable LocalDate acknowledgedOn) {}

    /** What was reported last while it was under way. */
    record Progress(
            DayOrMonth on, UnitId by, Text text, @Nullable Decimal percent) {}

    /** The report that waits for an answer or was accepted. */
    record Reported(
            DayOrMonth on,
            UnitId by,
            LocalDate doneOn,
            @Nullable Text text,
            List<EvidenceId> evidence) {}
}
