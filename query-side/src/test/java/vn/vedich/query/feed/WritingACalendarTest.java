package vn.vedich.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Trigger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;

/** What is written is read by a program that is not ours, and laid out on the wire as RFC 5545 wants it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WritingACalendarTest {

    private static final Instant CHANGED = Instant.parse("2019-07-09T02:03:04Z");
    private static final LocalDate DAY = LocalDate.parse("2019-12-31");

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> marked = Arbitraries.strings()
                .withChars("ạềữộ đĐ;,\\:\"'\t\n\r\u0000\u0007\u0085^%=")
                .ofMaxLength(60);
        Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(300);
        Arbitrary<String> astral =
                Arbitraries.of("🌾", "nhà", "x", "𝔸").list().ofMaxSize(120).map(all -> String.join("", all));
        return Arbitraries.oneOf(marked, any, astral).map(text -> kept(text).isBlank() ? "a" : text);
    }

    /** The other program takes a backslash before another escaped character for the beginning of an escape. */
    @Provide
    Arbitrary<String> plainer() {
        return texts().map(text -> text.replaceAll("\\\\(?=[\\p{Cc}\\p{Cs};,\\\\nN]|$)", "/"));
    }

    @Property(tries = 500)
    void every_text_is_read_character_by_character_as_it_was_meant(@ForAll("texts") String summary) {
        String written = new CalendarWriter("Lịch", 3).write(List.of(event(summary, "…", null)));

        String line = written.replace("\r\n ", "")
                .lines()
                .filter(one -> one.startsWith("SUMMARY:"))
                .findFirst()
                .orElseThrow();
        assertThat(unescaped(line.substring("SUMMARY:".length())).strip()).isEqualTo(kept(summary));
    }

    @Property(tries = 500)
    void another_program_reads_every_text_as_it_was_meant(
            @ForAll("plainer") String name, @ForAll("plainer") String summary, @ForAll("plainer") String description) {
        String written = new CalendarWriter(name, 3).write(List.of(event(summary, description, null)));

        VEvent read = only(written);
        assertThat(value(read.getPropertyList(), "SUMMARY")).isEqualTo(kept(summary));
        assertThat(value(read.getPropertyList(), "DESCRIPTION")).isEqualTo(kept(description));
        assertThat(value(parsed(written).getPropertyList(), "NAME")).isEqualTo(kept(name));
    }

    @Property(tries = 500)
    void no_line_on_the_wire_is_longer_than_75_octets_or_cut_inside_of_a_character(
            @ForAll("texts") String summary, @ForAll("texts") String description) {
        String written = new CalendarWriter("Lịch", 3).write(List.of(event(summary, description, null)));

        assertThat(written).endsWith("\r\n");
        assertThat(written.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : written.split("\r\n", -1)) {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(75);
            assertThat(isWhole(octets)).isTrue();
        }
    }

    @Example
    void a_deadline_is_an_event_of_the_whole_day_with_a_reminder_before() {
        String written = new CalendarWriter("Lịch", 3)
                .write(List.of(event("Hạn: xóa nhà tạm", "…", "https://ntm.example.vn/api/directives/houses")));

        assertThat(written)
                .contains("DTSTART;VALUE=DATE:20191231\r\n", "DTEND;VALUE=DATE:20200101\r\n")
                .contains("DTSTAMP:20190709T020304Z\r\n", "SEQUENCE:4\r\n", "UID:houses@dam-ha.example\r\n")
                .contains("TRANSP:TRANSPARENT\r\n", "STATUS:CONFIRMED\r\n")
                .contains("URL:https://ntm.example.vn/api/directives/houses\r\n");
        VAlarm alarm = (VAlarm) only(written).getComponentList().getAll().getFirst();
        assertThat(DAY.atStartOfDay().plus(((Trigger) property(alarm.getPropertyList(), "TRIGGER")).getDuration()))
                .isEqualTo(LocalDateTime.parse("2019-12-28T09:00"));
    }

    @Example
    void a_reminder_on_the_day_itself_shows_in_the_morning() {
        String written = new CalendarWriter("Lịch", 0).write(List.of(event("a", "b", null)));

        assertThat(written).contains("TRIGGER:PT9H\r\n");
    }

    @Example
    void an_empty_calendar_is_one() {
        assertThat(parsed(new CalendarWriter("Lịch", 3).write(List.of()))
                        .getComponentList()
                        .getAll())
                .isEmpty();
    }

    private static DeadlineEvent event(String summary, String description, @Nullable String url) {
        return new DeadlineEvent("houses@dam-ha.example", 4, CHANGED, DAY, summary, description, "Sắp đến hạn", url);
    }

    /** Ends of lines are one kind of thing, what a calendar can't hold is left out, and the other program keeps no outer blanks. */
    private static String kept(String text) {
        StringBuilder kept = new StringBuilder();
        text.replace("\r\n", "\n")
                .codePoints()
                .filter(c -> c == '\n'
                        || c == '\t'
                        || (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE))
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static String unescaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            boolean escapes = value.charAt(at) == '\\';
            char character = escapes ? value.charAt(++at) : value.charAt(at);
            text.append(escapes && character == 'n' ? '\n' : character);
        }
        return text.toString();
    }

    private static VEvent only(String written) {
        return (VEvent) parsed(written).getComponentList().getAll().getFirst();
    }

    private static String value(PropertyList properties, String name) {
        return property(properties, name).getValue().strip();
    }

    private static net.fortuna.ical4j.model.Property property(PropertyList properties, String name) {
        return properties.getAll().stream()
                .filter(property -> property.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Calendar parsed(String written) {
        try {
            return new CalendarBuilder().build(new StringReader(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserException e) {
            throw new AssertionError(written, e);
        }
    }

    private static boolean isWhole(byte[] octets) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
