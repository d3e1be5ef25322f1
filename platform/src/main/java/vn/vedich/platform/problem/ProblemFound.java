package vn.vedich.platform.problem;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says no to what was asked, in a form of the contract. No fault of the system, so it has no stack trace. */
public final class ProblemFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Sentences BOOK = new Sentences("vn.vedich.platform.problem.problems");

    /** What is wrong with one field, in every language. */
    public record Field(String path, Sentence message) {}

    private final ProblemKind kind;
    private final @Nullable String refusal;
    private final transient Sentence detail;
    private final transient List<Field> fields;
    private final @Nullable Duration retryAfter;

    private ProblemFound(
            ProblemKind kind,
            @Nullable String refusal,
            Sentence detail,
            List<Field> fields,
            @Nullable Duration retryAfter) {
        super(refusal == null ? kind.key() : refusal, null, false, false);
        this.kind = kind;
        this.refusal = refusal;
        this.detail = detail;
        this.fields = List.copyOf(fields);
        this.retryAfter = retryAfter;
    }

    /** A problem with the sentence that its kind has. */
    public static ProblemFound of(ProblemKind kind) {
        return of(kind, Map.of());
    }

    /** A problem with the sentence that its kind has, and the values that belong into it. */
    public static ProblemFound of(ProblemKind kind, Map<String, ?> values) {
        return new ProblemFound(kind, null, BOOK.of(kind.key() + ".detail", values), List.of(), null);
    }

    /** A problem with a sentence of its own. */
    public static ProblemFound of(ProblemKind kind, Sentence detail) {
        return new ProblemFound(kind, null, detail, List.of(), null);
    }

    /** A rule or a right said no: its code and its sentence. */
    public static ProblemFound refused(ProblemKind kind, String code, Sentence detail) {
        return new ProblemFound(kind, code, detail, List.of(), null);
    }

    /** What was sent does not fit, and why. */
    public static ProblemFound doesNotFit(List<Field> fields) {
        ProblemKind kind = ProblemKind.DOES_NOT_FIT;
        return new ProblemFound(kind, null, BOOK.of(kind.key() + ".detail"), fields, null);
    }

    /** Not now; the same may be asked again after a while. */
    public static ProblemFound unavailable(Duration retryAfter) {
        ProblemKind kind = ProblemKind.UNAVAILABLE;
        return new ProblemFound(kind, null, BOOK.of(kind.key() + ".detail"), List.of(), retryAfter);
    }

    /** One caller asks for too much at once; the same may be asked again after a while. */
    public static ProblemFound tooMany(Duration retryAfter) {
        ProblemKind kind = ProblemKind.TOO_MANY;
        return new ProblemFound(kind, null, BOOK.of(kind.key() + ".detail"), List.of(), retryAfter);
    }

    public ProblemKind kind() {
        return kind;
    }

    /** The code of the rule or right that said no; null when none did. */
    public @Nullable String refusal() {
        return refusal;
    }

    /** When to ask again; null when that would not help. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    /** The body of the answer, for somebody who reads this language. */
    public Problem in(Locale language) {
        return new Problem(
                "urn:vedich:problem:" + kind.key(),
                BOOK.of(kind.key()).in(language),
                kind.status(),
                detail.in(language),
                refusal,
                fields.stream()
                        .map(f -> new Problem.FieldError(f.path(), f.message().in(language)))
                        .toList());
    }
}
