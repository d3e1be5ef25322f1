package vn.vedich.verifier;

/** Is told how far the program has come. */
@FunctionalInterface
interface Progress {

    /**
     * Called after every batch, by one thread.
     *
     * @param done of {@code total}, in a unit of the source's own
     * @param events checked so far
     */
    void at(long done, long total, long events);
}
