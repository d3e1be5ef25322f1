package vn.vedich.platform.problem;

import java.util.Arrays;
import java.util.Locale;

/** Every kind of no in the contract, with its status. Its name in lower case is the last part of a problem's type. */
public enum ProblemKind {
    MALFORMED(400),
    DOES_NOT_FIT(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    UNKNOWN_COMMAND(404),
    UNKNOWN_SUBJECT(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REFUSED(409),
    CONCURRENT_CHANGE(409),
    CHANGED_SINCE(412),
    TOO_LARGE(413),
    UNSUPPORTED_MEDIA_TYPE(415),
    KEY_USED(422),
    NOT_SHOWN(422),
    TOO_MANY(429),
    INTERNAL(500),
    UNAVAILABLE(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** The key of its title and, with {@code .detail} after it, of its sentence. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind that speaks for an answer of the framework with this status. */
    static ProblemKind of(int status) {
        return Arrays.stream(values())
                .filter(kind -> kind.status == status)
                .findFirst()
                .orElse(status < 500 ? MALFORMED : INTERNAL);
    }
}
