package vn.vedich.query.answer;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list: the sorting key and the id of the item before it. It stays valid while the list grows and across
 * restarts. Opaque to callers.
 *
 * @param day the day that the list is judged for, so that it does not shift at midnight; null for a list of no day
 */
public record Cursor(@Nullable LocalDate day, String key, String id) {

    /** The order of a list whose items stand by their keys, and by their ids where those are the same. */
    public static final Comparator<Cursor> ORDER =
            Comparator.comparing(Cursor::key).thenComparing(Cursor::id);

    private static final String SEPARATOR = "\n";
    private static final String BEFORE_DIGITS = "-";
    private static final String BEHIND_DIGITS = "~";

    public Cursor(String key, String id) {
        this(null, key, id);
    }

    /** A key by which the greatest number comes first; also of numbers below 0, such as days before 1970. */
    public static String greatestFirst(long number) {
        return number >= 0 ? digits(Long.MAX_VALUE - number) : BEHIND_DIGITS + digits(-(number + 1));
    }

    /** A key by which the least number comes first; also of numbers below 0. */
    public static String leastFirst(long number) {
        return number >= 0 ? digits(number) : BEFORE_DIGITS + digits(Long.MAX_VALUE + (number + 1));
    }

    private static String digits(long number) {
        return String.format("%019d", number);
    }

    /** The same place in a list that is judged for that day. */
    public Cursor on(LocalDate judged) {
        return new Cursor(judged, key, id);
    }

    public boolean isBehind(@Nullable Cursor other) {
        return other == null || ORDER.compare(this, other) > 0;
    }

    public String written() {
        List<String> parts = day == null ? List.of(key, id) : List.of(day.toString(), key, id);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what a list of no day gave as {@code next}; empty when there is none.
     *
     * @throws BadParameter when no such list gave this
     */
    public static Optional<Cursor> read(@Nullable String written) {
        return read(written, 2, parts -> new Cursor(parts.get(0), parts.get(1)));
    }

    /**
     * Reads what a list that is judged for a day gave as {@code next}; empty when there is none.
     *
     * @throws BadParameter when no such list gave this
     */
    public static Optional<Cursor> ofDay(@Nullable String written) {
        return read(written, 3, parts -> new Cursor(parts.get(1), parts.get(2)).on(LocalDate.parse(parts.get(0))));
    }

    private static Optional<Cursor> read(@Nullable String written, int parts, Function<List<String>, Cursor> form) {
        return Optional.ofNullable(written).map(text -> {
            try {
                List<String> read = parts(text);
                if (read.size() == parts) {
                    return form.apply(read);
                }
            } catch (IllegalArgumentException | DateTimeException e) {
                throw new BadParameter("cursor", BadParameter.Form.CURSOR);
            }
            throw new BadParameter("cursor", BadParameter.Form.CURSOR);
        });
    }

    private static List<String> parts(String written) {
        return List.of(new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split(SEPARATOR, -1));
    }
}
