package vn.vedich.query.rebuild;

/** Whom somebody at work listens to. */
interface Heed {

    /** @throws WorkStopped when he is to stop */
    void check();

    /**
     * Waits a moment for more to come.
     *
     * @throws WorkStopped when he is to stop
     */
    void rest();

    /** Hears that all documents cover this position by now. */
    void reached(long position);
}
