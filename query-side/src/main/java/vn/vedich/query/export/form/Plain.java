package vn.vedich.query.export.form;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.export.table.Cell;

/**
 * How a cell is written as text: for machines exactly and the same in every language, for readers as their language writes
 * numbers and with times of Vietnam.
 */
final class Plain {

    private static final DateTimeFormatter IN_VIETNAM = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd HH:mm:ss '+07'", Locale.ROOT)
            .withZone(Calendar.VIETNAM);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ISO_INSTANT.withZone(ZoneOffset.UTC);

    private Plain() {}

    /** @param erased what stands in the place of an erased text */
    static String forMachines(Cell cell, String erased) {
        return switch (cell) {
            case Cell.None _ -> "";
            case Cell.Code code -> code.code();
            case Cell.Term term -> term.label();
            case Cell.Said said -> said.text() == null ? erased : said.text();
            case Cell.Told told -> told.sentence();
            case Cell.Day day -> day.day().toString();
            case Cell.At at -> EXACT.format(at.time());
            case Cell.Number number -> number.number().toString();
            case Cell.Dong dong -> Long.toString(dong.amount());
            case Cell.Whole whole -> Long.toString(whole.number());
            case Cell.Position position -> Long.toString(position.position());
        };
    }

    static String forReaders(Cell cell, Head head) {
        return switch (cell) {
            case Cell.At at -> inVietnam(at.time());
            case Cell.Number number -> grouped(number.number().number(), head.language());
            case Cell.Dong dong -> grouped(BigDecimal.valueOf(dong.amount()), head.language());
            case Cell.Whole whole -> grouped(BigDecimal.valueOf(whole.number()), head.language());
            default -> forMachines(cell, head.labels().erased());
        };
    }

    static boolean isFigure(Cell cell) {
        return cell instanceof Cell.Number
                || cell instanceof Cell.Dong
                || cell instanceof Cell.Whole
                || cell instanceof Cell.Position;
    }

    private static String inVietnam(Instant time) {
        return IN_VIETNAM.format(time);
    }

    /** 1.234,5 in Vietnamese, 1,234.5 in English: written here, so that no data of a locale can change it. */
    private static String grouped(BigDecimal number, Locale language) {
        boolean english = language.equals(Locale.ENGLISH);
        String[] halves = number.abs().toPlainString().split("\\.", 2);
        StringBuilder written = new StringBuilder(number.signum() < 0 ? "-" : "");
        String whole = halves[0];
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                written.append(english ? ',' : '.');
            }
            written.append(whole.charAt(i));
        }
        if (halves.length > 1) {
            written.append(english ? '.' : ',').append(halves[1]);
        }
        return written.toString();
    }
}
