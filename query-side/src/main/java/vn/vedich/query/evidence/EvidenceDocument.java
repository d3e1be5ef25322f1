package vn.vedich.query.evidence;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.dossier.Dossier;

/** What is kept of evidence and of its uses. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "document")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EvidenceDocument.OfPiece.class, name = "piece"),
    @JsonSubTypes.Type(value = EvidenceDocument.OfOwner.class, name = "owner"),
    @JsonSubTypes.Type(value = EvidenceDocument.OfEntry.class, name = "entry")
})
sealed interface EvidenceDocument {

    /** One piece of evidence. */
    record OfPiece(Dossier.OfEvidence dossier) implements EvidenceDocument {}

    /** A unit that evidence can be of. */
    record OfOwner(Dossier.OfUnit dossier) implements EvidenceDocument {}

    /**
     * One entry of a subject that can name evidence, and what became of it.
     *
     * @param offering null when it names no evidence and all that matters is that it does not stand
     */
    record OfEntry(
            EntryId entry,
            @Nullable Offering offering,
            @Nullable EntryId correctedBy,
            @Nullable EntryId annulledBy) implements EvidenceDocument {

        static OfEntry nothingKnown(EntryId entry) {
            return new OfEntry(entry, null, null, null);
        }

        OfEntry offering(Offering said) {
            return new OfEntry(entry, said, correctedBy, annulledBy);
        }

        OfEntry corrected(EntryId by) {
            return new OfEntry(entry, offering, by, annulledBy);
        }

        OfEntry annulled(EntryId by) {
            return new OfEntry(entry, offering, correctedBy, by);
        }

        boolean stands() {
            return correctedBy == null && annulledBy == null;
        }
    }

    /** What an entry offers: about which subject, by its stream, and of when. */
    record Offering(String stream, DayOrMonth occurredOn, List<Offer> offers) {

        public Offering {
            offers = List.copyOf(offers);
        }
    }
}
