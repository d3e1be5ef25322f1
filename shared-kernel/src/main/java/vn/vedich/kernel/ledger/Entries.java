package vn.vedich.kernel.ledger;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.provenance.Actor;

/**
 * Every entry of one subject, in the order of the log, and how it stands. Immutable. An entry that a correction takes
 * the place of is corrected; one that was found never to have been true is annulled; all others stand.
 */
public record Entries(List<Standing> all) {

    /**
     * How one entry stands.
     *
     * @param type the simple name of its event
     * @param by whose act it is
     * @param correctedBy the entry that took its place, if any
     * @param annulledBy the entry that annulled it, if any
     */
    public record Standing(
            EntryId id,
            String type,
            Actor by,
            @Nullable EntryId correctedBy,
            @Nullable EntryId annulledBy) {

        public boolean stands() {
            return correctedBy == null && annulledBy == null;
        }

        private Standing corrected(EntryId later) {
            return new Standing(id, type, by, later, annulledBy);
        }

        private Standing annulled(EntryId later) {
            return new Standing(id, type, by, correctedBy, later);
        }
    }

    public Entries {
        all = List.copyOf(all);
    }

    public static Entries none() {
        return new Entries(List.of());
    }

    /** The same with one more entry, which corrects or annuls the one that it names. */
    public Entries with(Entry entry, Event event) {
        return with(List.of(new Recorded<>(entry, event)));
    }

    /** The same with more entries, each of which corrects or annuls the one that it names. */
    public Entries with(List<? extends Recorded<?>> more) {
        LinesBeingTold<Standing> told = new LinesBeingTold<>(all, Standing::id);
        for (Recorded<?> one : more) {
            EntryId id = one.entry().id();
            boolean annuls = one.event() instanceof Annulment;
            one.superseded().ifPresent(old -> told.replace(old, was -> annuls ? was.annulled(id) : was.corrected(id)));
            told.add(standing(one));
        }
        return new Entries(told.all());
    }

    private static Standing standing(Recorded<?> one) {
        return new Standing(
                one.entry().id(),
                one.event().getClass().getSimpleName(),
                one.entry().provenance().actor(),
                null,
                null);
    }

    public Optional<Standing> find(EntryId id) {
        return all.stream().filter(standing -> standing.id().equals(id)).findFirst();
    }

    /** Whose act an entry is, also when it stands no more. */
    public Optional<Actor> actorOf(EntryId id) {
        return find(id).map(Standing::by);
    }

    public boolean stands(EntryId id) {
        return find(id).map(Standing::stands).orElse(false);
    }

    /** Whether one entry was made after another; both of this subject. */
    public boolean isAfter(EntryId one, EntryId other) {
        List<EntryId> order = all.stream().map(Standing::id).toList();
        return order.contains(other) && order.indexOf(one) > order.indexOf(other);
    }

    /** How many entries there are; the version of the subject. */
    public int count() {
        return all.size();
    }

    /** The entry that an event takes the place of or annuls, if it does. */
    public static Optional<EntryId> superseded(Entry entry, Event event) {
        return event instanceof Annulment annulment
                ? Optional.of(annulment.entry())
                : Optional.ofNullable(entry.corrects());
    }
}
