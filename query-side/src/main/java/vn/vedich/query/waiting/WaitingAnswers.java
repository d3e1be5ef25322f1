package vn.vedich.query.waiting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.waiting.WaitingQuery.WaitingOn;
import vn.vedich.query.waiting.WaitingView.Awaited;
import vn.vedich.query.waiting.WaitingView.Counts;
import vn.vedich.query.waiting.WaitingView.OfAwaited;

/** Asks every directive and request that can wait on a unit whether it does on a day. */
@Component
public class WaitingAnswers {

    private final WaitingStore store;
    private final Clock clock;

    public WaitingAnswers(WaitingStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    public WaitingView answer(WaitingOn question) {
        UnitId unit = question.unit();
        if (store.unit(unit).filter(known -> known.facts().isRegistered()).isEmpty()) {
            throw new UnknownSubject(unit);
        }
        LocalDate day = Optional.ofNullable(question.day())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM));
        List<Wait> all = waits(question, day);
        Listed<Wait> part = Listed.firstOf(
                all.stream().filter(wait -> wait.isBehind(question.after())).toList(), question.limit(), Wait::cursor);
        WaitReading reading = new WaitReading(store.names(named(unit, part.items()), day), day);
        return new WaitingView(
                reading.names().of(unit),
                day,
                counts(all),
                part.items().stream().map(reading::read).toList(),
                part.next());
    }

    private List<Wait> waits(WaitingOn question, LocalDate day) {
        UnitId unit = question.unit();
        return Stream.concat(
                        store.directives(unit).stream().flatMap(d -> DirectiveWaits.of(d, unit, day)),
                        store.requests(unit).stream().flatMap(r -> RequestWaits.of(r, unit, day)))
                .filter(wait -> wait.fits(question))
                .sorted(Wait.LONGEST)
                .toList();
    }

    private static List<UnitId> named(UnitId unit, List<Wait> waits) {
        return Stream.concat(Stream.of(unit), waits.stream().flatMap(wait -> Stream.ofNullable(wait.by())))
                .distinct()
                .toList();
    }

    private static Counts counts(List<Wait> all) {
        return new Counts(
                all.size(),
                (int) all.stream().filter(Wait::isOverdue).count(),
                all.isEmpty() ? null : all.getFirst().since(),
                Arrays.stream(Awaited.values())
                        .map(awaited -> new OfAwaited(awaited, (int) all.stream()
                                .filter(wait -> wait.awaited() == awaited)
                                .count()))
                        .filter(count -> count.waiting() > 0)
                        .toList());
    }
}
