package vn.vedich.query.diary;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.diary.DiaryQuery.Register;
import vn.vedich.query.diary.DiaryQuery.SessionOf;
import vn.vedich.query.dossier.Dossier.OfSession;

/** Reads the diary. */
@Component
public class DiaryAnswers {

    private final DiaryStore store;
    private final Clock clock;

    public DiaryAnswers(DiaryStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The sessions that fit, by day. */
    @QueryHandler
    public Listed<DiaryEntryView> answer(Register question) {
        return Listed.firstOf(store.sessions(question), question.limit(), DiaryStore::behind)
                .map(session -> DiaryEntryView.of(session, today()));
    }

    /** @throws UnknownSubject when there is no such session, or none by that day */
    @QueryHandler
    public SessionView answer(SessionOf question) {
        LocalDate day = Optional.ofNullable(question.day()).orElseGet(this::today);
        OfSession session = store.session(question.session())
                .filter(known -> known.facts()
                        .held()
                        .filter(held -> !held.heldOn().isAfter(day))
                        .isPresent())
                .orElseThrow(() -> new UnknownSubject(question.session()));
        return new SessionReading(
                        session, store.directivesFrom(session.id()), store.requestsRaisedIn(session.id()), day)
                .read();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM);
    }
}
