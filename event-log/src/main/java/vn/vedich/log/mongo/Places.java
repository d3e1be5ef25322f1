package vn.vedich.log.mongo;

import org.jspecify.annotations.Nullable;
import vn.vedich.log.NewEvent;

/**
 * Where an event stands in its stream, as one text that is unique in the log: {@code unit/quang-lam#0000000017}. That of an
 * event of no stream is made of its position, {@code #0000000042}: no stream has an empty name.
 */
final class Places {

    private static final char MARK = '#';
    private static final int DIGITS = 10;
    private static final int DECIMAL = 10;

    private Places() {}

    static String of(NewEvent event, long position) {
        return event.stream() == null ? of("", position) : of(event.stream(), event.sequence());
    }

    static String of(String stream, long sequence) {
        String digits = Long.toString(sequence);
        return stream + MARK + "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }

    static @Nullable String stream(String place) {
        int mark = place.lastIndexOf(MARK);
        return mark == 0 ? null : place.substring(0, mark);
    }

    static long sequence(String place) {
        int mark = place.lastIndexOf(MARK);
        return mark == 0 ? NewEvent.NO_SEQUENCE : Long.parseLong(place, mark + 1, place.length(), DECIMAL);
    }
}
