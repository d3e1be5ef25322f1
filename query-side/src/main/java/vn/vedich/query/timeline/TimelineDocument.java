package vn.vedich.query.timeline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.query.dossier.Dossier;
import vn.vedich.query.projection.DocumentJson;
import vn.vedich.query.projection.StoredNames;

/** What the timeline keeps. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TimelineDocument.Told.class, name = "told"),
    @JsonSubTypes.Type(value = TimelineDocument.Known.class, name = "known"),
    @JsonSubTypes.Type(value = TimelineDocument.Concerning.class, name = "concerning")
})
sealed interface TimelineDocument {

    /**
     * One entry, and what became of it.
     *
     * @param type the stored name of its event
     * @param event the event itself, in the form of documents
     * @param named the units that the event names
     * @param parties the units that were a party to its subject by then
     * @param correctedBy the entry that took its place
     * @param annulledBy the entry that annulled it
     */
    record Told(
            Entry entry,
            long position,
            Instant recordedAt,
            String stream,
            long sequence,
            String type,
            JsonNode event,
            List<UnitId> named,
            List<UnitId> parties,
            @Nullable EntryId correctedBy,
            @Nullable EntryId annulledBy)
            implements TimelineDocument {

        public Told {
            named = List.copyOf(named);
            parties = List.copyOf(parties);
        }

        /** The units that the entry names, and those whose act it is. */
        Stream<UnitId> units() {
            Provenance provenance = entry.provenance();
            return Stream.of(
                            named.stream(),
                            Stream.ofNullable(provenance.enteredBy().unit()),
                            Stream.ofNullable(provenance.actor().unit()))
                    .flatMap(units -> units);
        }

        /** What happened; empty when the vocabulary knows it no more. */
        Optional<Event> happened() {
            return StoredNames.typeOf(type).map(form -> DocumentJson.read(event, form));
        }

        /** The entry that it takes the place of or annuls, if it does. */
        Optional<EntryId> supersedes() {
            return happened()
                    .map(event -> Entries.superseded(entry, event))
                    .orElseGet(() -> Optional.ofNullable(entry.corrects()));
        }

        /** The same before anything became of it. */
        Told standing() {
            return new Told(entry, position, recordedAt, stream, sequence, type, event, named, parties, null, null);
        }

        Told corrected(EntryId by) {
            return new Told(entry, position, recordedAt, stream, sequence, type, event, named, parties, by, annulledBy);
        }

        Told annulled(EntryId by) {
            return new Told(
                    entry, position, recordedAt, stream, sequence, type, event, named, parties, correctedBy, by);
        }
    }

    /** What a unit or a set calls things, so that entries can be told by names. */
    record Known(Dossier dossier) implements TimelineDocument {}

    /**
     * What is to be known of any other subject to find and to tell its entries.
     *
     * @param units those that were ever a party to it
     * @param joined those of them that became one only after its first entry
     * @param sets the criteria sets that it was ever about
     * @param namings what it is called by entries that stand, in the order in which they were first said
     */
    record Concerning(List<UnitId> units, List<UnitId> joined, List<CriteriaSetId> sets, List<Naming> namings)
            implements TimelineDocument {

        static final Concerning NOTHING = new Concerning(List.of(), List.of(), List.of(), List.of());

        public Concerning {
            units = List.copyOf(units);
            joined = List.copyOf(joined);
            sets = List.copyOf(sets);
            namings = List.copyOf(namings);
        }

        /** The unit that it is about, as it was said last. */
        Optional<UnitId> about() {
            return last(naming -> naming.unit() != null).map(Naming::unit);
        }

        /** What it said last of what is wanted. */
        Optional<Naming> last(Predicate<Naming> wanted) {
            return namings.reversed().stream().filter(wanted).findFirst();
        }
    }
}
