package vn.vedich.query.conduct;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.conduct.Acting.Placed;
import vn.vedich.query.conduct.ActingForManyView.Actor;
import vn.vedich.query.conduct.ActingForManyView.Kind;
import vn.vedich.query.conduct.ConductQuery.ActingForMany;
import vn.vedich.query.moment.Knowledge;

/** Finds accounts and persons that act for more than one unit. */
@Component
class ActingForManyAnswers {

    private final ConductStore store;
    private final Clock clock;

    ActingForManyAnswers(ConductStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same as it was known at a moment. */
    ActingForManyAnswers at(Knowledge known) {
        return new ActingForManyAnswers(store.at(known), clock);
    }

    /** @throws vn.vedich.query.answer.UnknownSubject when there is no such unit */
    ActingForManyView answer(ActingForMany question) {
        LocalDate day = DayAsked.of(question.scope().day(), question.part().after(), clock);
        List<Placed> acts = store.about(store.within(question.scope().unit(), day))
                .flatMap(document -> document.acts().stream()
                        .filter(act -> question.scope().covers(act, day))
                        .map(act -> new Placed(document, act)))
                .toList();
        List<Acting> all = Stream.concat(
                        acting(Kind.ACCOUNT, acts, Act::account), acting(Kind.PERSON, acts, Act::person))
                .filter(acting -> acting.byUnit().size() > 1)
                .sorted(Comparator.comparing(Acting::place, Cursor.ORDER))
                .toList();
        Telling telling = new Telling(store.names(day), question.part().language());
        Listed<Actor> part = Listed.behind(
                        question.part().after(),
                        all,
                        question.part().limit(),
                        acting -> acting.place().on(day))
                .map(acting -> acting.read(telling));
        return new ActingForManyView(day, all.size(), part.items(), part.next());
    }

    private static Stream<Acting> acting(Kind kind, List<Placed> acts, Function<Act, @Nullable Text> name) {
        Map<Text, Map<UnitId, List<Placed>>> byName = new HashMap<>();
        for (Placed placed : acts) {
            Text who = name.apply(placed.act());
            UnitId unit = placed.act().unit();
            if (who != null && unit != null) {
                byName.computeIfAbsent(who, _ -> new HashMap<>())
                        .computeIfAbsent(unit, _ -> new ArrayList<>())
                        .add(placed);
            }
        }
        return byName.entrySet().stream().map(found -> new Acting(kind, found.getKey(), found.getValue()));
    }
}
