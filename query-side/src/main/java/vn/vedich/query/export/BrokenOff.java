package vn.vedich.query.export;

/** A document that was begun can't be ended. Its reader must see that it is no whole one. */
final class BrokenOff extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenOff(Throwable cause) {
        super("the export was broken off", cause);
    }
}
