package vn.vedich.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.log.LogUnavailable;
import vn.vedich.platform.problem.ProblemFound.Field;

/** Which problem an exception stands for; an exception that stands for none is a fault of ours. */
final class Diagnosis {

    private static final Duration WHILE_STORAGE_IS_AWAY = Duration.ofSeconds(5);
    private static final Sentences FIELDS = new Sentences("vn.vedich.platform.problem.problems");

    private Diagnosis() {}

    static Optional<ProblemFound> of(Throwable thrown) {
        return switch (thrown) {
            case ProblemFound problem -> Optional.of(problem);
            case AuthenticationException e -> found(ProblemKind.UNAUTHENTICATED);
            case AccessDeniedException e -> found(ProblemKind.FORBIDDEN);
            case HttpMessageNotReadableException e -> found(ProblemKind.MALFORMED);
            case MethodArgumentTypeMismatchException e -> Optional.of(mistyped(e));
            case InvalidParameterException e -> found(ProblemKind.DOES_NOT_FIT);
            case TypeMismatchException e -> found(ProblemKind.DOES_NOT_FIT);
            case InvalidValue e -> Optional.of(ProblemFound.of(ProblemKind.DOES_NOT_FIT, InvalidValues.sentence(e)));
            case LogUnavailable e -> Optional.of(ProblemFound.unavailable(WHILE_STORAGE_IS_AWAY));
            case ErrorResponse e -> framework(e.getStatusCode().value());
            default -> Optional.empty();
        };
    }

    private static Optional<ProblemFound> found(ProblemKind kind) {
        return Optional.of(ProblemFound.of(kind));
    }

    private static Optional<ProblemFound> framework(int status) {
        ProblemKind kind = ProblemKind.of(status);
        return switch (kind) {
            case INTERNAL -> Optional.empty();
            case UNAVAILABLE -> Optional.of(ProblemFound.unavailable(WHILE_STORAGE_IS_AWAY));
            default -> found(kind);
        };
    }

    private static ProblemFound mistyped(MethodArgumentTypeMismatchException e) {
        Sentence why = InvalidValues.in(e).map(InvalidValues::sentence).orElse(FIELDS.of("parameter-does-not-fit"));
        return ProblemFound.doesNotFit(List.of(new Field(e.getName(), why)));
    }
}
