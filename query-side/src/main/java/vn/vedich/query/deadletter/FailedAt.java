package vn.vedich.query.deadletter;

import java.util.stream.Stream;
import org.axonframework.messaging.deadletter.ThrowableCause;

/**
 * What is kept of a failure: its type and the place in the code. Never what it said, since that may quote a text which is
 * erased one day.
 */
final class FailedAt {

    private static final String OURS = "vn.vedich.";

    private FailedAt() {}

    static ThrowableCause of(Throwable failure) {
        return new ThrowableCause(failure.getClass().getName(), place(failure));
    }

    private static String place(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(FailedAt::written)
                .orElse("outside of this program's code");
    }

    /** As the JVM writes it, without the name of a class loader or a module. */
    private static String written(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName() + "(" + frame.getFileName() + ":"
                + frame.getLineNumber() + ")";
    }
}
