package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.inbox.InboxQuery.Sort;

/** Sorts directives: every one has a place in the list, which is the greater the later it comes. */
record Ordering(Sort sort, LocalDate day) {

    private static final String WITHOUT_DEADLINE = "9999-12-31";

    Cursor place(DirectiveId id, Standing standing) {
        return new Cursor(key(standing), id.value()).on(day);
    }

    private String key(Standing standing) {
        return switch (sort) {
            case DEADLINE ->
                Optional.ofNullable(standing.deadline())
                        .map(DayOrMonth::lastDay)
                        .map(LocalDate::toString)
                        .orElse(WITHOUT_DEADLINE);
            case ISSUED -> Cursor.greatestFirst(standing.issuedOn().toEpochDay());
            case AGE -> Cursor.greatestFirst(standing.ageInDays());
        };
    }
}
