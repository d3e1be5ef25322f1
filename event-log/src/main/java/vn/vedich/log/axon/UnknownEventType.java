package vn.vedich.log.axon;

/** A class without a stable name, or a stored name or revision that no class stands for. */
public final class UnknownEventType extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownEventType(String message) {
        super(message);
    }
}
