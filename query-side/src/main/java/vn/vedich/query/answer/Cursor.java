package vn.vedich.query.answer;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.InvalidValue;

/**
 * A place in a list: the sorting key and the id of the item before it. It stays valid while the list grows and across
 * restarts. Opaque to callers.
 */
public record Cursor(String key, String id) {

    private static final String SEPARATOR = "\n";

    public String written() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + SEPARATOR + id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads what a list gave as {@code next}; empty when there is none.
     *
     * @throws BadParameter when no list gave this
     */
    public static Optional<Cursor> read(@Nullable String written) {
        return Optional.ofNullable(written).map(Cursor::parsed);
    }

    /**
     * Reads what a list by day gave as {@code next}.
     *
     * @throws BadParameter when no such list of such ids gave this
     */
    public static Optional<Cursor> byDay(@Nullable String written, Consumer<String> id) {
        return read(written).map(cursor -> {
            try {
                LocalDate.parse(cursor.key());
                id.accept(cursor.id());
                return cursor;
            } catch (DateTimeException | InvalidValue e) {
                throw new BadParameter("cursor", BadParameter.Form.CURSOR);
            }
        });
    }

    private static Cursor parsed(String written) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
            String[] parts = text.split(SEPARATOR, -1);
            if (parts.length == 2) {
                return new Cursor(parts[0], parts[1]);
            }
        } catch (IllegalArgumentException e) {
            throw new BadParameter("cursor", BadParameter.Form.CURSOR);
        }
        throw new BadParameter("cursor", BadParameter.Form.CURSOR);
    }
}
