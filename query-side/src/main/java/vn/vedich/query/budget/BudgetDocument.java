package vn.vedich.query.budget;

import java.util.List;
import java.util.Objects;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.query.dossier.Dossier;

/**
 * What is known of a project or a unit, and where its entries stand in the log.
 *
 * @param places of a project's entries
 */
record BudgetDocument(Dossier dossier, List<Place> places) {

    /** Where one entry stands. */
    record Place(EntryId entry, long position) {}

    BudgetDocument {
        places = List.copyOf(places);
    }

    long position(EntryId entry) {
        return places.stream()
                .filter(place -> Objects.equals(place.entry(), entry))
                .mapToLong(Place::position)
                .findFirst()
                .orElseThrow();
    }
}
