package vn.vedich.query.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Writes deadlines as an iCalendar (RFC 5545). Each is an event of a whole day and no to-do, because few calendars show to-dos;
 * it takes no time of anybody's. What is closed is left out: who subscribes replaces the calendar as a whole.
 *
 * @param name what the calendar is called
 * @param alarmDaysBefore so many days before the day a reminder shows, at {@value #HOUR_OF_ALARM} o'clock
 */
record CalendarWriter(String name, int alarmDaysBefore) {

    private static final int HOUR_OF_ALARM = 9;
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    String write(List<DeadlineEvent> events) {
        ContentLines lines = new ContentLines()
                .line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Ve Dich//Deadlines//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", name)
                .text("X-WR-CALNAME", name)
                .line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
                .line("X-PUBLISHED-TTL", "PT1H");
        events.forEach(event -> write(event, lines));
        return lines.line("END", "VCALENDAR").written();
    }

    private void write(DeadlineEvent event, ContentLines lines) {
        lines.line("BEGIN", "VEVENT")
                .text("UID", event.uid())
                .line("DTSTAMP", time(event.changedAt()))
                .line("LAST-MODIFIED", time(event.changedAt()))
                .line("SEQUENCE", Long.toString(event.revision()))
                .line("DTSTART;VALUE=DATE", day(event.day()))
                .line("DTEND;VALUE=DATE", day(event.day().plusDays(1)))
                .text("SUMMARY", event.summary())
                .text("DESCRIPTION", event.description())
                .line("STATUS", "CONFIRMED")
                .line("TRANSP", "TRANSPARENT");
        if (event.url() != null) {
            lines.line("URL", event.url());
        }
        lines.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER", trigger())
                .text("DESCRIPTION", event.alarm())
                .line("END", "VALARM")
                .line("END", "VEVENT");
    }

    /** From the first moment of the day: three days before at nine o'clock are two days and fifteen hours before it. */
    private String trigger() {
        return alarmDaysBefore == 0
                ? "PT" + HOUR_OF_ALARM + "H"
                : "-P" + (alarmDaysBefore - 1) + "DT" + (24 - HOUR_OF_ALARM) + "H";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }
}
