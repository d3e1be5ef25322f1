package vn.vedich.query.conduct;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.conduct.LateView.DeadlineView;
import vn.vedich.query.conduct.LateView.LateEntry;

/**
 * An act that came late.
 *
 * @param days from the last day that it may have been true on to the day that it was entered
 * @param deadline the first one of its units that is over soon after; null when none is
 */
record LateAct(
        ConductDocument document,
        Act act,
        long days,
        @Nullable Deadline deadline) {

    private static final Comparator<Deadline> FIRST = Comparator.comparing(
                    (Deadline deadline) -> deadline.due().lastDay())
            .thenComparing(deadline -> deadline.act().position());

    /** The acts of a document that came late, each with the deadline that follows within so many days. */
    static Stream<LateAct> in(ConductDocument document, int days, int within, Collection<Deadline> deadlines) {
        List<Deadline> ofSubject =
                deadlines.stream().filter(one -> one.isOf(document.units())).toList();
        return document.acts().stream()
                .filter(act -> late(act) > days)
                .map(act -> new LateAct(document, act, late(act), next(act, within, ofSubject, deadlines)));
    }

    private static long late(Act act) {
        return ChronoUnit.DAYS.between(act.entry().occurredOn().lastDay(), act.enteredOn());
    }

    private static @Nullable Deadline next(
            Act act, int within, List<Deadline> ofSubject, Collection<Deadline> deadlines) {
        UnitId acting = act.unit();
        Stream<Deadline> ofActing =
                acting == null ? Stream.of() : deadlines.stream().filter(one -> one.isOf(List.of(acting)));
        return Stream.concat(ofSubject.stream(), ofActing)
                .filter(one ->
                        follows(one, act.enteredOn(), within) && !one.act().equals(act))
                .min(FIRST)
                .orElse(null);
    }

    private static boolean follows(Deadline deadline, LocalDate day, int within) {
        LocalDate over = deadline.due().lastDay();
        return !over.isBefore(day) && !over.isAfter(day.plusDays(within));
    }

    /** The latest come first. */
    Cursor place() {
        return new Cursor(Cursor.greatestFirst(days), Cursor.leastFirst(act.position()));
    }

    LateEntry read(Telling telling) {
        return new LateEntry(telling.entry(document, act), days, deadlineView(telling), lateness(telling));
    }

    private @Nullable DeadlineView deadlineView(Telling telling) {
        return deadline == null
                ? null
                : new DeadlineView(
                        deadline.kind(),
                        deadline.due(),
                        daysAfter(deadline),
                        telling.entry(deadline.document(), deadline.act()));
    }

    private long daysAfter(Deadline following) {
        return ChronoUnit.DAYS.between(act.enteredOn(), following.due().lastDay());
    }

    private String lateness(Telling telling) {
        Deadline following = deadline;
        return following == null
                ? telling.sentence("late", Map.of("days", days, "day", act.enteredOn()))
                : telling.sentence(
                        "late.before",
                        Map.of(
                                "days", days,
                                "day", act.enteredOn(),
                                "after", daysAfter(following),
                                "due", following.due(),
                                "what", telling.sentence("deadline." + following.kind(), Map.of()),
                                "subject", Objects.toString(following.document().stream())));
    }
}
