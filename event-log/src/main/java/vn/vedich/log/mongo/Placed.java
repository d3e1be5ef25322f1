package vn.vedich.log.mongo;

/** A commit at its place in the log, or a part of what there is to know of it. */
interface Placed {

    long firstPosition();

    /** The first position of the next one. */
    long nextPosition();

    default boolean holds(long position) {
        return firstPosition() <= position && position < nextPosition();
    }
}
