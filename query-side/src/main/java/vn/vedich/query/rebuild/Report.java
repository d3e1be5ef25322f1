package vn.vedich.query.rebuild;

import java.util.List;

/** What a comparison came to. */
record Report(List<OfProjection> projections) {

    /**
     * @param version that was live
     * @param position up to which the events were folded; every document was compared as it stood there, or at a later position
     *     when it was touched meanwhile
     * @param documents that the events give
     * @param unsettled that changed each time they were looked at, or that could not be compared while the live ones stood
     *     still
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
            long unsettled) {

        boolean isEqual() {
            return differing + missing + unexpected + unsettled == 0;
        }
    }

    Report {
        projections = List.copyOf(projections);
    }

    /** Whether every document is what the events say. */
    boolean isEqual() {
        return projections.stream().allMatch(OfProjection::isEqual);
    }
}
