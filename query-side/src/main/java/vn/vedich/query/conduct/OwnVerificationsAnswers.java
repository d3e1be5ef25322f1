package vn.vedich.query.conduct;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.vedich.query.answer.Counting;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.conduct.ConductQuery.OwnVerifications;
import vn.vedich.query.conduct.OwnVerificationsView.Counts;
import vn.vedich.query.conduct.OwnVerificationsView.OwnVerification;
import vn.vedich.query.conduct.OwnVerificationsView.Same;
import vn.vedich.query.moment.Knowledge;

/** Finds verifications by who entered what was verified. */
@Component
class OwnVerificationsAnswers {

    private final ConductStore store;
    private final Clock clock;

    OwnVerificationsAnswers(ConductStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same as it was known at a moment. */
    OwnVerificationsAnswers at(Knowledge known) {
        return new OwnVerificationsAnswers(store.at(known), clock);
    }

    /** @throws vn.vedich.query.answer.UnknownSubject when there is no such unit */
    OwnVerificationsView answer(OwnVerifications question) {
        LocalDate day = DayAsked.of(question.scope().day(), question.part().after(), clock);
        List<Verifying> all = store.assessments(store.within(question.scope().unit(), day))
                .flatMap(Verifying::in)
                .filter(found -> question.scope().covers(found.act(), day))
                .filter(found -> question.forOthers() == null || question.forOthers() == found.isForOthers())
                .sorted(Comparator.comparing(Verifying::place, Cursor.ORDER))
                .toList();
        Telling telling = new Telling(store.names(day), question.part().language());
        Listed<OwnVerification> part = Listed.behind(
                        question.part().after(),
                        all,
                        question.part().limit(),
                        found -> found.place().on(day))
                .map(found -> found.read(telling));
        Counts counts =
                new Counts(all.size(), Counting.each(Same.class, all.stream().flatMap(found -> found.same().stream())));
        return new OwnVerificationsView(day, counts, part.items(), part.next());
    }
}
