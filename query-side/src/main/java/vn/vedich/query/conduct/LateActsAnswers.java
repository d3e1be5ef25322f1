package vn.vedich.query.conduct;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.conduct.ConductQuery.Late;
import vn.vedich.query.conduct.LateView.Counts;
import vn.vedich.query.conduct.LateView.LateEntry;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;

/** Finds what was entered late, and which deadline it came just before. */
@Component
class LateActsAnswers {

    /** A deadline that is further off is not told of, when nobody says how far. */
    private static final int USUAL_DAYS = 30;

    private final ConductStore store;
    private final Clock clock;

    LateActsAnswers(ConductStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same as it was known at a moment. */
    LateActsAnswers at(Knowledge known) {
        return new LateActsAnswers(store.at(known), clock);
    }

    /** @throws vn.vedich.query.answer.UnknownSubject when there is no such unit */
    LateView answer(Late question) {
        LocalDate day = DayAsked.of(question.scope().day(), question.part().after(), clock);
        Collection<UnitId> units = store.within(question.scope().unit(), day);
        List<LateAct> all = late(question, units).stream()
                .filter(late -> question.scope().covers(late.act(), day))
                .filter(late -> question.within() == null || late.deadline() != null)
                .sorted(Comparator.comparing(LateAct::place, Cursor.ORDER))
                .toList();
        SubjectNames names = store.names(day);
        Telling telling = new Telling(names, question.part().language());
        Listed<LateEntry> part = Listed.behind(
                        question.part().after(),
                        all,
                        question.part().limit(),
                        late -> late.place().on(day))
                .map(late -> late.read(telling));
        return new LateView(day, counts(all, names), part.items(), part.next());
    }

    private List<LateAct> late(Late question, @Nullable Collection<UnitId> units) {
        int within = Objects.requireNonNullElse(question.within(), USUAL_DAYS);
        List<Deadline> deadlines = store.about(units).flatMap(Deadline::in).toList();
        return store.about(units)
                .flatMap(document -> LateAct.in(document, question.days(), within, deadlines))
                .toList();
    }

    private static Counts counts(List<LateAct> all, SubjectNames names) {
        long before = all.stream().filter(late -> late.deadline() != null).count();
        return new Counts(all.size(), (int) before, CallerCount.of(all.stream().map(LateAct::act), names));
    }
}
