package vn.vedich.query.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer and the position of the log that it covers, side by side in one JSON object; or the answers for several moments, in
 * the order in which they were asked for.
 *
 * @param answer null when several moments were asked for
 * @param position up to which the log is taken into account
 * @param knownAt the same position where the answer is one of an earlier knowledge; null where it is that of now
 * @param reportedBy entries attested to have come on paper only after this day are left out; null when none is
 * @param moments one answer for each moment; null when one moment was asked for
 */
public record Covered<T>(
        @JsonUnwrapped @Nullable T answer,
        long position,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Long knownAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate reportedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Covered<T>> moments) {

    public Covered {
        moments = moments == null ? null : List.copyOf(moments);
    }

    /** What is known now. */
    public Covered(T answer, long position) {
        this(answer, position, null, null, null);
    }

    /** What was known at a position. */
    public static <T> Covered<T> knownAt(long position, @Nullable LocalDate reportedBy, T answer) {
        return new Covered<>(answer, position, position, reportedBy, null);
    }

    /** Several moments, all answered by a log of that length. */
    public static <T> Covered<T> sideBySide(List<Covered<T>> moments, long position) {
        return new Covered<>(null, position, null, null, moments);
    }
}
