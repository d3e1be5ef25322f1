package vn.vedich.log.notary;

/**
 * From the checkpoint on that covers this, checkpoints are signed by another key. That one is signed by both.
 *
 * @param from verifier key until now, one line as C2SP signed-note has it
 * @param to verifier key from now on
 */
public record KeyRotated(String from, String to) {

    public static final String NAME = "log.KeyRotated";
    public static final int REVISION = 1;
}
