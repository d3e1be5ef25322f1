package vn.vedich.query.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.waiting.WaitingQuery.Sort;
import vn.vedich.query.waiting.WaitingQuery.WaitingOn;
import vn.vedich.query.waiting.WaitingView.Counts;
import vn.vedich.query.waiting.WaitingView.Item;

/** Asks every directive and request that can wait on a unit whether it does on a day. */
@Component
public class WaitingAnswers {

    private final WaitingStore store;
    private final Clock clock;

    WaitingAnswers(WaitingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    WaitingAnswers at(Knowledge known) {
        return new WaitingAnswers(store.at(known), clock);
    }

    /**
     * All that waits on a unit.
     *
     * @param day today when null
     * @throws UnknownSubject when there is no such unit
     */
    public WaitingView all(UnitId unit, @Nullable LocalDate day, Knowledge known) {
        return at(known).answer(new WaitingOn(unit, null, null, null, Sort.OLDEST, day, null, Integer.MAX_VALUE));
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    WaitingView answer(WaitingOn question) {
        UnitId unit = question.unit();
        if (store.unit(unit).filter(known -> known.facts().isRegistered()).isEmpty()) {
            throw new UnknownSubject(unit);
        }
        LocalDate day = DayAsked.of(question.day(), question.after(), clock);
        Ordering ordering = new Ordering(question.sort(), day);
        List<Wait> all = waits(question, ordering);
        SubjectNames names = store.names(day);
        Listed<Item> part = Listed.behind(question.after(), all, question.limit(), ordering::place)
                .map(new WaitReading(names, day)::read);
        return new WaitingView(names.unit(unit), day, Counts.of(all, day), part.items(), part.next());
    }

    private List<Wait> waits(WaitingOn question, Ordering ordering) {
        UnitId unit = question.unit();
        LocalDate day = ordering.day();
        return Stream.concat(
                        store.directives(unit).stream().flatMap(d -> DirectiveWaits.of(d, unit, day)),
                        store.requests(unit).stream().flatMap(r -> RequestWaits.of(r, unit, day)))
                .filter(wait -> wait.fits(question))
                .sorted(Comparator.comparing(ordering::place, Cursor.ORDER))
                .toList();
    }
}
