package vn.vedich.query.inbox;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Lack;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.DirectivePart;
import vn.vedich.query.dossier.NamedConclusion;
import vn.vedich.query.dossier.NamedCriterion;
import vn.vedich.query.dossier.NamedProject;
import vn.vedich.query.dossier.NamedUnit;

/**
 * A directive as it stands on a day.
 *
 * @param text what it says on the day; null before it was issued, as all that follows from that
 * @param onTime null for what was withdrawn
 * @param deadline the one that it is held to
 * @param daysLeft to the deadline, while something is awaited and it is not over
 * @param daysOverdue since the deadline, while something is awaited and it is over
 * @param ageInDays the days that it has been open for
 * @param sourceConclusion the conclusion that it rests on
 * @param toUnit how the asked unit has to do with it; null where no unit was asked for
 * @param doneOn the day that the report names which waits or was accepted
 * @param lacks what nobody has said of it yet
 * @param whole the directive that it is a part of
 * @param shares what each unit said of its own share, of those that it is given to on the day: who leads comes first
 * @param source where the entry comes from that issued it; null when it was an act of daily work
 * @param illustrative whether anything of it is filler that claims no fact
 * @param illustrativeParts what of it is filler
 */
public record DirectiveView(
        DirectiveId id,
        @Nullable Text text,
        @Nullable Status status,
        @Nullable OnTime onTime,
        @Nullable DayOrMonth deadline,
        @Nullable Long daysLeft,
        @Nullable Long daysOverdue,
        @Nullable Long ageInDays,
        @Nullable NamedUnit issuer,
        @Nullable LocalDate issuedOn,
        @Nullable NamedConclusion sourceConclusion,
        @Nullable NamedUnit lead,
        List<NamedUnit> cooperating,
        List<NamedUnit> concerned,
        List<NamedCriterion> criteria,
        List<NamedProject> projects,
        @JsonUnwrapped @Nullable ToUnit toUnit,
        @Nullable Progress lastProgress,
        @Nullable Reported reportedDone,
        @Nullable LocalDate doneOn,
        Set<Lack> lacks,
        Set<Flag> flags,
        @Nullable DirectiveId whole,
        List<UnitShare> shares,
        @Nullable Source source,
        boolean illustrative,
        Set<DirectivePart> illustrativeParts) {

    /** Something about a directive that ought not to be, or that its reader should know. */
    public enum Flag {
        /** It was reported done without evidence. */
        WITHOUT_EVIDENCE,
        /** The report was corrected after it was accepted, and nobody has accepted it since. */
        REPORT_CORRECTED_SINCE_ACCEPTED,
        /** It reads otherwise now than when the asked unit was given it. */
        TEXT_CHANGED_SINCE_GIVEN,
        /** It was reported done, and a unit that spoke of its own share did not say that this is done. */
        SHARE_OPEN,
        /** It was reported done, and a part of it is open. Not told where nothing but the directive itself is looked at. */
        PART_OPEN
    }

    /**
     * @param textGiven what the directive said when the unit was given it
     * @param acknowledgedOn when the unit said that it knows of it, if it did
     */
    public record ToUnit(
            Involvement role,
            @Nullable LocalDate givenOn,
            @Nullable Text textGiven,
            @Nullable LocalDate acknowledgedOn) {}

    /** One unit's own share. */
    record UnitShare(
            NamedUnit unit, Involvement role, @JsonUnwrapped ShareView share) {}

    /** What was reported last while it was under way. */
    public record Progress(
            NamedUnit by,
            DayOrMonth on,
            Text text,
            @Nullable Decimal percent) {}

    /** The report that waits for an answer or was accepted. */
    public record Reported(
            NamedUnit by,
            DayOrMonth on,
            LocalDate doneOn,
            @Nullable Text text,
            List<EvidenceId> evidence) {}
}
