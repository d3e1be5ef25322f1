package vn.vedich.query.waiting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.waiting.WaitingQuery.Sort;
import vn.vedich.query.waiting.WaitingView.Awaited;

/** Sorts what waits: each has a place of its own in the list, also where several units ask for the same of one directive. */
record Ordering(Sort sort, LocalDate day) {

    private static final String WITHOUT_DEADLINE = "9999-12-31";

    Cursor place(Wait wait) {
        return new Cursor(key(wait), id(wait)).on(day);
    }

    private String key(Wait wait) {
        return switch (sort) {
            case OLDEST -> wait.since().toString();
            case NEWEST -> Cursor.greatestFirst(wait.since().toEpochDay());
            case DEADLINE -> due(wait.subject().deadline()) + " " + wait.since();
        };
    }

    private static String due(@Nullable DayOrMonth deadline) {
        return deadline == null ? WITHOUT_DEADLINE : deadline.lastDay().toString();
    }

    private static String id(Wait wait) {
        boolean isAskedByUnit = wait.awaited() == Awaited.EXTENSION || wait.awaited() == Awaited.HAND_BACK;
        String asking = isAskedByUnit && wait.by() != null ? "/" + wait.by().value() : "";
        return wait.subject().kind() + "/" + wait.subject().id() + "/" + wait.awaited() + asking;
    }
}
