package vn.vedich.verifier;

/** Nothing can be said of the log. The message says why. */
final class CannotCheck extends Exception {

    private static final long serialVersionUID = 1L;

    CannotCheck(String message) {
        super(message);
    }
}
