package vn.vedich.command.shell;

/** The subject has another version than the one that the caller insisted on. */
public final class SubjectChanged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SubjectChanged(int expected, int actual) {
        super("expected version " + expected + ", found " + actual, null, false, false);
    }
}
