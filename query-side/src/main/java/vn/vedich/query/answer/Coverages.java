package vn.vedich.query.answer;

/** Finds what the documents of a projection cover. */
@FunctionalInterface
public interface Coverages {

    /** Gives answers from the documents of the projection of this name. */
    Covering of(String projection);
}
