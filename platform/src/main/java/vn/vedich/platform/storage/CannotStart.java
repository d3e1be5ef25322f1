package vn.vedich.platform.storage;

/** Settings that contradict each other. The message is a plain sentence for whoever starts the process. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }
}
