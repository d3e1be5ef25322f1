package vn.vedich.platform.deadletter;

/**
 * Somebody gave up on the first letter of a sequence: what the projection shows goes on without that event.
 *
 * @param projection whose letter it is, by name
 * @param sequence such as the id of a document
 * @param position of the event that what is shown now lacks; only while it is the first of its sequence is it dropped
 * @param event the stored name of that event
 */
public record DeadLetterDropped(String projection, String sequence, long position, String event) {

    public static final String NAME = "operations.DeadLetterDropped";
    public static final int REVISION = 1;
}
