package vn.vedich.kernel.value;

/** A value that cannot be what it is meant to be; the message is a sentence for the person who sent it. */
public final class InvalidValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public InvalidValue(String message) {
        super(message);
    }
}
