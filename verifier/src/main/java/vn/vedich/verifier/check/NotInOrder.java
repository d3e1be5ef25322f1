package vn.vedich.verifier.check;

/** An event does not go with those before it. The message says why, to be read after "position 17: ". */
public final class NotInOrder extends Exception {

    private static final long serialVersionUID = 1L;

    public NotInOrder(String message) {
        super(message);
    }
}
