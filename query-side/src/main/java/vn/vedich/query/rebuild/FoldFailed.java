package vn.vedich.query.rebuild;

/** A projection can't take in an event. */
final class FoldFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param position of the first event that it can't take in */
    FoldFailed(String projection, long position, RuntimeException cause) {
        super(projection + " can't take in position " + position + ": " + cause, cause);
    }
}
