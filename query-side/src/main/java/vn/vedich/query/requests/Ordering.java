package vn.vedich.query.requests;

import java.time.LocalDate;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.requests.RequestsQuery.Sort;

/** Sorts requests by the day on which they were raised. */
record Ordering(Sort sort, LocalDate day) {

    Cursor place(JudgedRequest judged) {
        long raisedOn = judged.standing().raised().raisedOn().toEpochDay();
        String key = switch (sort) {
            case OLDEST -> Cursor.leastFirst(raisedOn);
            case NEWEST -> Cursor.greatestFirst(raisedOn);
        };
        return new Cursor(key, judged.request().id().value()).on(day);
    }
}
