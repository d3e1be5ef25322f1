package vn.vedich.query.compare;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.compare.Compared.AtAMoment;
import vn.vedich.query.compare.ComparedView.Change;
import vn.vedich.query.compare.ComparedView.Side;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.Moment;
import vn.vedich.query.timeline.TimelineAnswers;

/** Holds two moments of a commune's things against each other. */
@Component
class CompareAnswers {

    private final Map<String, Compared> kinds;
    private final TimelineAnswers timelines;
    private final Clock clock;

    CompareAnswers(List<Compared> kinds, TimelineAnswers timelines, Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Compared::name, Function.identity()));
        this.timelines = timelines;
        this.clock = clock;
    }

    Compared kind(String name) {
        Compared kind = kinds.get(name);
        if (kind == null) {
            throw new IllegalArgumentException("nothing compares " + name);
        }
        return kind;
    }

    /** @throws UnknownSubject when there was no such unit at either moment */
    @QueryHandler
    ComparedView answer(ComparedQuery question) {
        TwoMoments moments = question.moments();
        AtAMoment before = at(question, moments.before());
        AtAMoment after = at(question, moments.after());
        if (after.commune()
                .or(before::commune)
                .filter(unit -> unit.facts().isRegistered())
                .isEmpty()) {
            throw new UnknownSubject(question.commune());
        }
        Listed<Change> part = changes(question, before, after);
        List<EntryId> entries = part.items().stream()
                .map(Change::entries)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        return new ComparedView(
                question.commune(),
                side(moments.before(), before),
                side(moments.after(), after),
                part.items(),
                part.next(),
                timelines.at(moments.later()).tell(entries, question.language()));
    }

    /** No more are held against each other than the part takes. */
    private Listed<Change> changes(ComparedQuery question, AtAMoment before, AtAMoment after) {
        SortedSet<String> ids = new TreeSet<>(before.ids());
        ids.addAll(after.ids());
        List<Change> found = ids.stream()
                .filter(id -> place(id).isBehind(question.after()))
                .flatMap(id -> new Difference(
                                before.find(id).orElseGet(Stood::unknown),
                                after.find(id).orElseGet(Stood::unknown),
                                kind(question.kind()).counting())
                        .of(id).stream())
                .limit(question.limit() + 1L)
                .toList();
        return Listed.firstOf(found, question.limit(), change -> place(change.id()));
    }

    private static Cursor place(String id) {
        return new Cursor("", id);
    }

    private AtAMoment at(ComparedQuery question, Moment moment) {
        return kind(question.kind()).at(question.commune(), day(moment), moment.known());
    }

    private Side side(Moment moment, AtAMoment then) {
        int count = then.ids().size();
        return switch (moment.known()) {
            case Knowledge.Now _ -> new Side(day(moment), null, null, count);
            case Knowledge.Then known -> new Side(day(moment), known.through(), known.reportedBy(), count);
        };
    }

    private LocalDate day(Moment moment) {
        return DayAsked.of(moment.day(), clock);
    }
}
