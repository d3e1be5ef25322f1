package vn.vedich.query.webhook;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a receiver asks to be left alone, by the field {@code Retry-After} (RFC 9110, 10.2.3): so many seconds, or until a
 * date in one of the three forms that HTTP knows (5.6.7).
 */
final class RetryAfter {

    /** Nobody is left alone for longer, whatever he asks for. */
    static final Duration MOST = Duration.ofDays(1);

    private static final DateTimeFormatter OF_RFC_850 = english("EEEE, dd-MMM-yy HH:mm:ss 'GMT'");
    private static final List<DateTimeFormatter> DATES =
            List.of(english("EEE, dd MMM yyyy HH:mm:ss 'GMT'"), OF_RFC_850, english("EEE MMM ppd HH:mm:ss yyyy"));
    private static final Pattern SECONDS = Pattern.compile("[0-9]+");
    private static final int DIGITS_OF_MOST = Long.toString(MOST.toSeconds()).length();

    private RetryAfter() {}

    /**
     * From now on, more than nothing and at most {@link #MOST}; empty when nothing is asked for, such as by what has another
     * form or a date that has passed.
     */
    static Optional<Duration> read(@Nullable String field, Instant now) {
        if (field == null) {
            return Optional.empty();
        }
        String asked = field.strip();
        Optional<Duration> wait = SECONDS.matcher(asked).matches()
                ? Optional.of(seconds(asked))
                : date(asked, now).map(date -> Duration.between(now, date));
        return wait.filter(Duration::isPositive).map(asking -> asking.compareTo(MOST) < 0 ? asking : MOST);
    }

    private static Optional<Instant> date(String text, Instant now) {
        for (DateTimeFormatter form : DATES) {
            try {
                return Optional.of(asMeant(form.parse(text, Instant::from), form, now));
            } catch (DateTimeParseException _) {
                // It may have another one of the forms.
            }
        }
        return Optional.empty();
    }

    /** A year of two digits more than 50 years ahead is of the century before. */
    private static Instant asMeant(Instant date, DateTimeFormatter form, Instant now) {
        boolean isFarAhead = form.equals(OF_RFC_850) && date.isAfter(now.plus(50 * 365L, ChronoUnit.DAYS));
        return isFarAhead ? Instant.EPOCH : date;
    }

    private static DateTimeFormatter english(String form) {
        return DateTimeFormatter.ofPattern(form, Locale.ENGLISH).withZone(ZoneOffset.UTC);
    }

    private static Duration seconds(String digits) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        return significant.length() > DIGITS_OF_MOST ? MOST : Duration.ofSeconds(Long.parseLong(significant));
    }
}
