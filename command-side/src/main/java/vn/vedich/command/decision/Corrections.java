package vn.vedich.command.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Annulment;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entries.Standing;

/**
 * The rules that hold for every correction and annulment. A correction is the recording command given once more with
 * the entry that it corrects; it is decided as if that entry had never been made.
 */
public final class Corrections {

    private Corrections() {}

    /** Whether the act may correct what it says it corrects, by an event of that type; holds when it corrects nothing. */
    public static Rule correctsProperly(Act act, Entries entries, Class<? extends Event> type) {
        return () -> {
            EntryId corrected = act.corrects();
            return corrected == null
                    ? Optional.empty()
                    : firstOf(
                            () -> reasonMissing(act),
                            () -> notStanding(entries, corrected),
                            () -> anotherKind(entries, corrected, type));
        };
    }

    /** Whether that entry may be annulled; opening is the type of the event that opens such a subject. */
    public static Rule annulsProperly(Act act, Entries entries, EntryId annulled, Class<? extends Event> opening) {
        return () -> firstOf(annulsProperly(act, entries, annulled), () -> othersStandOnIt(entries, annulled, opening));
    }

    /** Whether that entry may be annulled, of a subject that more than one type of event can open. */
    public static Rule annulsProperly(Act act, Entries entries, EntryId annulled) {
        return () -> firstOf(
                () -> annulmentCorrectsNothing(act, annulled),
                () -> reasonMissing(act),
                () -> notStanding(entries, annulled));
    }

    /** What an act says has happened by the day on which it is given; a month may have begun. */
    public static Rule happened(Act act) {
        return () -> dateInTheFuture(act, act.occurredOn().firstDay());
    }

    /** The event, or nothing when it is so already; a correction is never quiet, for what it corrects must go. */
    public static <E extends Event> List<E> unlessSo(Act act, boolean alreadySo, E event) {
        return alreadySo && act.corrects() == null ? List.of() : List.of(event);
    }

    /** An act that needs a reason has one. */
    public static Optional<Refusal> reasonMissing(Act act) {
        return Rule.refuseIf(act.provenance().reason() == null, EntryRefusal.ReasonMissing::new);
    }

    /** An act that rests on a document names it. */
    public static Optional<Refusal> authorityMissing(Act act) {
        return Rule.refuseIf(act.provenance().authority() == null, EntryRefusal.AuthorityMissing::new);
    }

    /** What has happened or was observed does not lie in the future. */
    public static Optional<Refusal> dateInTheFuture(Act act, LocalDate date) {
        return Rule.refuseIf(date.isAfter(act.today()), () -> new EntryRefusal.DateInTheFuture(date));
    }

    /** What is decided as if unsaid would be unsaid for the decision alone, and stand in the log. */
    private static Optional<Refusal> annulmentCorrectsNothing(Act act, EntryId annulled) {
        return Rule.refuseIf(act.corrects() != null, () -> new EntryRefusal.AnnulmentCorrectsNothing(annulled));
    }

    private static Optional<Refusal> notStanding(Entries entries, EntryId id) {
        Optional<Standing> found = entries.find(id);
        if (found.isEmpty()) {
            return Optional.of(new EntryRefusal.EntryUnknown(id));
        }
        Standing standing = found.get();
        if (standing.correctedBy() != null) {
            return Optional.of(new EntryRefusal.EntryAlreadyCorrected(id, standing.correctedBy()));
        }
        if (standing.annulledBy() != null) {
            return Optional.of(new EntryRefusal.EntryAlreadyAnnulled(id, standing.annulledBy()));
        }
        return Rule.refuseIf(standing.type().endsWith(Annulment.SUFFIX), () -> new EntryRefusal.AnnulmentIsFinal(id));
    }

    private static Optional<Refusal> anotherKind(Entries entries, EntryId id, Class<? extends Event> type) {
        String kind = entries.find(id).map(Standing::type).orElse("");
        return Rule.refuseIf(!kind.equals(type.getSimpleName()), () -> new EntryRefusal.EntryOfAnotherKind(id, kind));
    }

    private static Optional<Refusal> othersStandOnIt(Entries entries, EntryId id, Class<? extends Event> opening) {
        boolean opens = entries.find(id).map(Standing::type).orElse("").equals(opening.getSimpleName());
        boolean othersStand = entries.all().stream()
                .filter(Standing::stands)
                .filter(s -> !s.type().endsWith(Annulment.SUFFIX))
                .anyMatch(s -> !s.id().equals(id));
        return Rule.refuseIf(opens && othersStand, () -> new EntryRefusal.OtherEntriesStandOnIt(id));
    }

    private static Optional<? extends Refusal> firstOf(Rule... rules) {
        for (Rule rule : rules) {
            Optional<? extends Refusal> broken = rule.broken();
            if (broken.isPresent()) {
                return broken;
            }
        }
        return Optional.empty();
    }
}
