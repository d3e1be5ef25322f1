package vn.vedich.kernel.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** Everything that can happen to a directive. */
public sealed interface DirectiveEvent extends Event {

    DirectiveId directiveId();

    @Override
    default DirectiveId subject() {
        return directiveId();
    }

    /** The unit that says it of itself, about what it was given; empty when it is said by whoever issued the directive. */
    default Optional<UnitId> saidBy() {
        return switch (this) {
            case DirectiveAcknowledged e -> Optional.of(e.by());
            case DirectiveProgressReported e -> Optional.of(e.by());
            case DirectiveReportedDone e -> Optional.of(e.by());
            case ExtensionRequested e -> Optional.of(e.by());
            case DirectiveHandedBack e -> Optional.of(e.by());
            case ShareProgressReported e -> Optional.of(e.by());
            case ShareReportedDone e -> Optional.of(e.by());
            default -> Optional.empty();
        };
    }

    /**
     * The directive is issued on the day of the entry.
     *
     * @param issuer the unit whose leadership issues it
     * @param concerned the units that it is about
     * @param criteria the criteria that it is about
     * @param projects the projects that it is about
     * @param source the conclusion that it rests on; null while nobody said
     * @param assignment whom it is given to; null while nobody is named
     * @param deadline to the end of that day or month; null while there is none
     */
    record DirectiveIssued(
            DirectiveId directiveId,
            UnitId issuer,
            Text text,
            List<UnitId> concerned,
            List<CriterionOf> criteria,
            List<ProjectId> projects,
            @Nullable ConclusionOf source,
            @Nullable Assignment assignment,
            @Nullable DayOrMonth deadline)
            implements DirectiveEvent {
        public DirectiveIssued {
            concerned = List.copyOf(concerned);
            criteria = List.copyOf(criteria);
            projects = List.copyOf(projects);
        }
    }

    /** It reads otherwise from the day of the entry; what it said before stays what was given to whom it was given. */
    record DirectiveAmended(DirectiveId directiveId, Text text) implements DirectiveEvent {}

    /** The conclusion that it rests on, said later. */
    record DirectiveSourceNamed(DirectiveId directiveId, ConclusionOf source) implements DirectiveEvent {}

    record DirectiveAssigned(DirectiveId directiveId, Assignment assignment) implements DirectiveEvent {}

    /** Given to others from the day of the entry; why is in the entry. */
    record DirectiveReassigned(DirectiveId directiveId, Assignment assignment) implements DirectiveEvent {}

    record DeadlineSet(DirectiveId directiveId, DayOrMonth deadline) implements DirectiveEvent {}

    /** A later deadline; why is in the entry. */
    record DeadlineExtended(DirectiveId directiveId, DayOrMonth deadline) implements DirectiveEvent {}

    /** A unit says that it knows of the directive. */
    record DirectiveAcknowledged(DirectiveId directiveId, UnitId by) implements DirectiveEvent {}

    /** @param percent of the whole, from 0 to 100, where somebody says so */
    record DirectiveProgressReported(
            DirectiveId directiveId,
            UnitId by,
            Text text,
            @Nullable Decimal percent) implements DirectiveEvent {}

    /** The leading unit says that it is done, since that day. */
    record DirectiveReportedDone(
            DirectiveId directiveId,
            UnitId by,
            LocalDate doneOn,
            @Nullable Text text,
            List<EvidenceId> evidence) implements DirectiveEvent {
        public DirectiveReportedDone {
            evidence = List.copyOf(evidence);
        }
    }

    /** What was reported done is accepted. */
    record DirectiveAccepted(DirectiveId directiveId) implements DirectiveEvent {}

    /** What was reported done is not accepted; why is in the entry. */
    record DirectiveReturned(DirectiveId directiveId) implements DirectiveEvent {}

    /** It need not be done any more; why is in the entry. */
    record DirectiveWithdrawn(DirectiveId directiveId) implements DirectiveEvent {}

    /** The unit is reminded of a deadline that is near. */
    record DirectiveReminded(DirectiveId directiveId, UnitId unit, DayOrMonth deadline, EntryId setBy)
            implements DirectiveEvent, SaidByTime {}

    /**
     * The deadline has passed, with the day of the entry, and it is not done.
     *
     * @param unit whom it was given to; null while nobody was
     */
    record DirectiveOverdue(
            DirectiveId directiveId, @Nullable UnitId unit, DayOrMonth deadline, EntryId setBy)
            implements DirectiveEvent, SaidByTime {}

    /**
     * It is overdue for so long that it goes to the leadership.
     *
     * @param unit which leads; null while nobody does
     * @param to the unit whose leadership issued it
     */
    record DirectiveEscalated(
            DirectiveId directiveId, @Nullable UnitId unit, UnitId to, DayOrMonth deadline, EntryId setBy)
            implements DirectiveEvent, SaidByTime {}
    /**
     * A unit that it was given to asks for more time; why is in the entry. The deadline in force counts until it is extended.
     *
     * @param deadline the one that is wished for
     */
    record ExtensionRequested(DirectiveId directiveId, UnitId by, DayOrMonth deadline) implements DirectiveEvent {}

    /** The unit's request for more time is granted; the {@link DeadlineExtended} beside it says until when. */
    record ExtensionGranted(DirectiveId directiveId, UnitId unit) implements DirectiveEvent {}

    /** The unit's request for more time is not granted; why is in the entry. */
    record ExtensionRefused(DirectiveId directiveId, UnitId unit) implements DirectiveEvent {}

    /** A unit that it was given to says that the duty is not its own; why is in the entry. It stays the unit's until given to others. */
    record DirectiveHandedBack(DirectiveId directiveId, UnitId by) implements DirectiveEvent {}

    /** What the unit handed back stays its duty; why is in the entry. */
    record DirectiveInsistedOn(DirectiveId directiveId, UnitId unit) implements DirectiveEvent {}

    /**
     * A unit says how far its own share is: what it does of the whole.
     *
     * @param percent of its share, from 0 to 100, where it says so
     */
    record ShareProgressReported(
            DirectiveId directiveId,
            UnitId by,
            Text text,
            @Nullable Decimal percent) implements DirectiveEvent {}

    /** A unit says that its own share is done, since that day; the whole is the leading unit's to report. */
    record ShareReportedDone(
            DirectiveId directiveId,
            UnitId by,
            LocalDate doneOn,
            @Nullable Text text,
            List<EvidenceId> evidence) implements DirectiveEvent {
        public ShareReportedDone {
            evidence = List.copyOf(evidence);
        }
    }

    /** It is a part of another directive. */
    record DirectiveWholeNamed(DirectiveId directiveId, DirectiveId whole) implements DirectiveEvent {}

    record DirectiveEntryAnnulled(DirectiveId directiveId, EntryId entry) implements DirectiveEvent, Annulment {}
}
