package vn.vedich.query.rebuild;

/** Hears what the comparison of one projection finds. */
interface Findings {

    void found(Difference difference);

    /**
     * Hears that there is no more.
     *
     * @param position at which the fresh documents stand
     * @return what is parked of events up to there
     */
    Report.Parked end(long position);
}
