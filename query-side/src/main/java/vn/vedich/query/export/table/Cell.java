package vn.vedich.query.export.table;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;

/**
 * One value of a row. What it <em>is</em> stays apart from the words that tell it: a value follows from the log for ever, a
 * text that somebody wrote can be erased, and words are worded anew by whoever translates.
 */
public sealed interface Cell {

    /** There is no value. */
    record None() implements Cell {}

    /** An id, a stored name, or anything else that is written the same in every language. */
    record Code(String code) implements Cell {}

    /** One of a list of codes, with what it is called. */
    record Term(String code, String label) implements Cell {}

    /** A text or a name that somebody wrote; null once it was erased. */
    record Said(@Nullable String text) implements Cell {}

    /**
     * A sentence that the system says.
     *
     * @param erased whether it would say a text that was erased
     */
    record Told(String sentence, boolean erased) implements Cell {}

    /** A day, or a month where only that is known. */
    record Day(DayOrMonth day) implements Cell {}

    /** When something was recorded. */
    record At(Instant time) implements Cell {}

    /** An exact number. */
    record Number(Decimal number) implements Cell {}

    /** An amount of money in đồng; below zero for what is missing. */
    record Dong(long amount) implements Cell {}

    /** A count. */
    record Whole(long number) implements Cell {}

    /** The position of an event: by it the event, and the proof that it is in the log, are found. */
    record Position(long position) implements Cell {}

    Cell NONE = new None();

    default boolean isErased() {
        return switch (this) {
            case Said said -> said.text() == null;
            case Told told -> told.erased();
            default -> false;
        };
    }
}
