package vn.vedich.query.answer;

/** Finds what the documents of projections cover. */
@FunctionalInterface
public interface Coverages {

    /** Gives answers from the documents of the projections of these names, taken together. */
    Covering of(String... projections);
}
