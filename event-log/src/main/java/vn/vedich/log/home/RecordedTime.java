package vn.vedich.log.home;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The time of recording: whole microseconds, never going back, written as UTC text of one fixed width. */
public final class RecordedTime {

    private static final DateTimeFormatter FIXED_WIDTH =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private RecordedTime() {}

    /** What the next event is recorded at, given what the clock says and when the event before it was recorded. */
    public static Instant next(Instant clock, Instant before) {
        Instant now = clock.truncatedTo(ChronoUnit.MICROS);
        return now.isBefore(before) ? before : now;
    }

    /** Such as {@code 2026-11-23T02:03:04.000005Z}; its order as text is the order in time. */
    public static String write(Instant recordedAt) {
        return FIXED_WIDTH.format(recordedAt);
    }

    /** Reads what {@link #write} wrote. */
    public static Instant read(String stored) {
        return Instant.parse(stored);
    }
}
