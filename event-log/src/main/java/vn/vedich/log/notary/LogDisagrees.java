package vn.vedich.log.notary;

/**
 * The log is not what was proven of it before: events are missing or altered, or a seal does not tell the truth. Nothing more
 * is signed until somebody has looked into it.
 */
public final class LogDisagrees extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogDisagrees(String message) {
        super(message);
    }
}
