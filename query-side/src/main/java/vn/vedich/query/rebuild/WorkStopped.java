package vn.vedich.query.rebuild;

/** Somebody gave another order, another process took over, or this one ends: whoever works stops where it is. No error. */
final class WorkStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkStopped() {
        super("stopped", null, false, false);
    }
}
