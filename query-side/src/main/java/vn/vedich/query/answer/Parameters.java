package vn.vedich.query.answer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Locale;
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

    private static final int MOST_DAYS = 1_000_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

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

    /** A day from 1900 to 2999, as in all that is stored. */
    public static Optional<LocalDate> day(String parameter, @Nullable String text) {
        return read(text, Parameters::day, parameter, Form.DAY);
    }

    /** The first moment of a day in Vietnam, or the moment itself. */
    public static Optional<Instant> from(String parameter, @Nullable String text) {
        return read(text, t -> isMoment(t) ? moment(t) : start(day(t)), parameter, Form.DAY_OR_TIME);
    }

    /** The first moment after a day in Vietnam, or just after the moment itself. */
    public static Optional<Instant> until(String parameter, @Nullable String text) {
        return read(
                text,
                t -> isMoment(t) ? moment(t).plusNanos(1) : start(day(t).plusDays(1)),
                parameter,
                Form.DAY_OR_TIME);
    }

    /** A constant of an enum as {@link #word} reads it: in lower case with dashes, such as {@code reported-done}. */
    public static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A constant of an enum, {@linkplain #written written} as it stands in addresses, or as it stands in answers. */
    public static <E extends Enum<E>> Optional<E> word(String parameter, @Nullable String text, Class<E> words) {
        List<E> constants = List.of(words.getEnumConstants());
        return Optional.ofNullable(text)
                .map(written -> constants.stream()
                        .filter(constant -> written(constant).equals(written)
                                || constant.name().equals(written))
                        .findFirst()
                        .orElseThrow(() -> BadParameter.notOneOf(
                                parameter,
                                constants.stream().map(Parameters::written).toList())));
    }

    public static Optional<Boolean> flag(String parameter, @Nullable String text) {
        return word(parameter, text, Flag.class).map(Flag.TRUE::equals);
    }

    /** How many items of a list: at most {@value #MOST_ITEMS}, {@value #USUAL_ITEMS} when nothing was said. */
    public static int limit(@Nullable String text) {
        long wanted = whole("limit", text, USUAL_ITEMS, Form.LIMIT);
        if (wanted < 1 || wanted > MOST_ITEMS) {
            throw new BadParameter("limit", Form.LIMIT);
        }
        return (int) wanted;
    }

    /** A number of days, 0 or more; 0 when nothing was said. */
    public static int days(String parameter, @Nullable String text) {
        long days = whole(parameter, text, 0, Form.DAYS);
        if (days < 0 || days > MOST_DAYS) {
            throw new BadParameter(parameter, Form.DAYS);
        }
        return (int) days;
    }

    /** A year from 1900 to 2999. */
    public static Optional<Integer> year(String parameter, @Nullable String text) {
        return read(text, t -> inRange(Year.parse(t).atDay(1)).getYear(), parameter, Form.YEAR);
    }

    /** A position of the log, 0 or more. */
    public static long position(String parameter, @Nullable String text, long otherwise) {
        long position = whole(parameter, text, otherwise, Form.POSITION);
        if (text != null && position < 0) {
            throw new BadParameter(parameter, Form.POSITION);
        }
        return position;
    }

    private enum Flag {
        TRUE,
        FALSE
    }

    private static long whole(String parameter, @Nullable String text, long otherwise, Form form) {
        try {
            return text == null ? otherwise : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new BadParameter(parameter, form);
        }
    }

    private static <T> Optional<T> read(
            @Nullable String text, Function<String, T> reading, String parameter, Form form) {
        try {
            return Optional.ofNullable(text).map(reading);
        } catch (DateTimeException e) {
            throw new BadParameter(parameter, form);
        }
    }

    private static boolean isMoment(String text) {
        return text.contains("T");
    }

    private static LocalDate day(String text) {
        return inRange(LocalDate.parse(text));
    }

    private static Instant moment(String text) {
        Instant moment = Instant.parse(text);
        inRange(LocalDate.ofInstant(moment, Calendar.VIETNAM));
        return moment;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Calendar.VIETNAM).toInstant();
    }

    private static LocalDate inRange(LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new DateTimeException("a year lies between " + FIRST_YEAR + " and " + LAST_YEAR);
        }
        return day;
    }
}
