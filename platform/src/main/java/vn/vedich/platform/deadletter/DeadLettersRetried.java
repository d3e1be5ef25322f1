package vn.vedich.platform.deadletter;

/**
 * Somebody had the letters of a sequence tried again, in their order.
 *
 * @param projection whose letters they are, by name
 * @param sequence such as the id of a document
 */
public record DeadLettersRetried(String projection, String sequence) {

    public static final String NAME = "operations.DeadLettersRetried";
    public static final int REVISION = 1;
}
