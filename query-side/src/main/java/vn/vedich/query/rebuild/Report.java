package vn.vedich.query.rebuild;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a comparison came to. */
record Report(List<OfProjection> projections) {

    /**
     * @param version that was live
     * @param position up to which the events were folded; every document was compared as it stood there, or at a later position
     *     when it was touched meanwhile
     * @param documents that the events give
     * @param unsettled that changed each time they were looked at, or that could not be compared while the live ones stood
     *     still
     * @param parked null in a report that was made before versions had dead letters of their own
     */
    record OfProjection(
            String projection,
            int version,
            long position,
            long documents,
            long equal,
            long differing,
            long missing,
            long unexpected,
            long unsettled,
            @Nullable Parked parked) {

        boolean isEqual() {
            return differing + missing + unexpected + unsettled == 0 && (parked == null || parked.alike());
        }
    }

    /**
     * How many sequences wait in dead letters, as far as the comparison went.
     *
     * @param folded of the fresh documents
     * @param alike whether these are the same, from the same positions on
     */
    record Parked(long live, long folded, boolean alike) {}

    Report {
        projections = List.copyOf(projections);
    }

    /** Whether every document is what the events say, as far as these can be handled: what is parked is parked on both sides alike. */
    boolean isEqual() {
        return projections.stream().allMatch(OfProjection::isEqual);
    }
}
