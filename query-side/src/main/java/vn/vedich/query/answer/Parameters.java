package vn.vedich.query.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.query.answer.BadParameter.Form;

/** Reads parameters of questions; each method throws {@link BadParameter} when the text has another form. */
public final class Parameters {

    public static final int MOST_ITEMS = 500;
    public static final int USUAL_ITEMS = 100;

    private Parameters() {}

    /** An id, or a required parameter that is missing. */
    public static <I> I id(String parameter, @Nullable String text, Function<String, I> form) {
        return optionalId(parameter, text, form).orElseThrow(() -> new BadParameter(parameter, Form.REQUIRED));
    }

    public static <I> Optional<I> optionalId(String parameter, @Nullable String text, Function<String, I> form) {
        try {
            return Optional.ofNullable(text).map(form);
        } catch (InvalidValue e) {
            throw new BadParameter(parameter, Form.ID);
        }
    }

    public static Optional<LocalDate> day(String parameter, @Nullable String text) {
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException e) {
            throw new BadParameter(parameter, Form.DAY);
        }
    }

    /** The first moment of a day in Vietnam, or the moment itself. */
    public static Optional<Instant> from(String parameter, @Nullable String text) {
        return moment(parameter, text, day -> day);
    }

    /** The first moment after a day in Vietnam, or just after the moment itself. */
    public static Optional<Instant> until(String parameter, @Nullable String text) {
        return text != null && text.contains("T")
                ? moment(parameter, text, day -> day).map(moment -> moment.plusNanos(1))
                : moment(parameter, text, day -> day.plusDays(1));
    }

    /** How many items of a list: at most {@value #MOST_ITEMS}, {@value #USUAL_ITEMS} when nothing was said. */
    public static int limit(@Nullable String text) {
        long wanted = whole("limit", text, USUAL_ITEMS, Form.LIMIT);
        if (wanted < 1 || wanted > MOST_ITEMS) {
            throw new BadParameter("limit", Form.LIMIT);
        }
        return (int) wanted;
    }

    /** A position of the log, 0 or more. */
    public static long position(String parameter, @Nullable String text, long otherwise) {
        long position = whole(parameter, text, otherwise, Form.POSITION);
        if (text != null && position < 0) {
            throw new BadParameter(parameter, Form.POSITION);
        }
        return position;
    }

    private static long whole(String parameter, @Nullable String text, long otherwise, Form form) {
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadParameter(parameter, form);
        }
    }

    private static Optional<Instant> moment(
            String parameter, @Nullable String text, Function<LocalDate, LocalDate> shifted) {
        try {
            return Optional.ofNullable(text)
                    .map(t -> t.contains("T")
                            ? Instant.parse(t)
                            : shifted.apply(LocalDate.parse(t))
                                    .atStartOfDay(Calendar.VIETNAM)
                                    .toInstant());
        } catch (DateTimeException e) {
            throw new BadParameter(parameter, Form.DAY_OR_TIME);
        }
    }
}
