package vn.vedich.query.diary;

import java.time.Clock;
import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.diary.DiaryQuery.Register;
import vn.vedich.query.diary.DiaryQuery.SessionOf;
import vn.vedich.query.dossier.Dossier.OfSession;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;

/** Reads the diary. */
@Component
class DiaryAnswers {

    private final DiaryStore store;
    private final Clock clock;

    DiaryAnswers(DiaryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    DiaryAnswers at(Knowledge known) {
        return new DiaryAnswers(store.at(known), clock);
    }

    /** The sessions that fit, held by the day, sorted by theirs. */
    @QueryHandler
    CountedList<CountedList.Counts, DiaryEntryView> answer(Register question) {
        LocalDate day = DayAsked.of(question.day(), question.after(), clock);
        SubjectNames names = store.names(day);
        Listed<DiaryEntryView> part = Listed.firstOf(
                        store.sessions(question, day),
                        question.limit(),
                        session -> DiaryStore.place(session).on(day))
                .map(session -> DiaryEntryView.of(session, names, day));
        return CountedList.of(day, new CountedList.Counts(store.count(question.filter(), day)), part);
    }

    /** @throws UnknownSubject when there is no such session, or none by that day */
    @QueryHandler
    SessionView answer(SessionOf question) {
        LocalDate day = DayAsked.of(question.day(), clock);
        OfSession session = store.session(question.session())
                .filter(known -> known.facts()
                        .held()
                        .filter(held -> !held.heldOn().isAfter(day))
                        .isPresent())
                .orElseThrow(() -> new UnknownSubject(question.session()));
        return new SessionReading(
                        session,
                        store.directivesFrom(session.id()),
                        store.requestsRaisedIn(session.id()),
                        store.names(day),
                        day)
                .read();
    }
}
