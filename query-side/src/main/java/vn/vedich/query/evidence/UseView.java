package vn.vedich.query.evidence;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.dossier.Subject;
import vn.vedich.query.evidence.EvidenceDocument.OfEntry;
import vn.vedich.query.evidence.EvidenceDocument.Offering;

/**
 * A place where evidence is used.
 *
 * @param subject what the entry is about
 * @param indicator the one whose value it is offered for; null when it is offered for something else
 * @param standing whether the entry that offers it stands
 * @param correctedBy the entry that took its place
 * @param annulledBy the entry that annulled it
 */
record UseView(
        EvidenceId evidence,
        Subject subject,
        EntryId entry,
        DayOrMonth occurredOn,
        Offer.Purpose offeredFor,
        @Nullable IndicatorId indicator,
        boolean standing,
        @Nullable EntryId correctedBy,
        @Nullable EntryId annulledBy) {

    /** Whether it stands and says something of its own: a value that was carried over is used where it was recorded. */
    boolean isPlaceOfItsOwn() {
        return standing && offeredFor != Offer.Purpose.CARRIED_VALUE;
    }

    /** Every use that an entry makes. */
    static Stream<UseView> in(OfEntry entry) {
        Offering offering = entry.offering();
        return offering == null ? Stream.of() : offering.offers().stream().map(offer -> of(entry, offering, offer));
    }

    private static UseView of(OfEntry entry, Offering offering, Offer offer) {
        return new UseView(
                offer.evidence(),
                Subject.of(offering.stream()),
                entry.entry(),
                offering.occurredOn(),
                offer.purpose(),
                offer.indicator(),
                entry.stands(),
                entry.correctedBy(),
                entry.annulledBy());
    }
}
