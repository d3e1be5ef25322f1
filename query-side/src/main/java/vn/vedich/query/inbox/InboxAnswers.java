package vn.vedich.query.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.kernel.value.Calendar;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.inbox.InboxDocument.History;
import vn.vedich.query.inbox.InboxQuery.DirectivesFor;
import vn.vedich.query.inbox.InboxQuery.InboxOf;
import vn.vedich.query.inbox.InboxQuery.Paging;
import vn.vedich.query.inbox.InboxQuery.Register;
import vn.vedich.query.inbox.InboxQuery.Whole;
import vn.vedich.query.inbox.Ordering.Place;

/** Judges directives for a day and lists those that fit. */
@Component
class InboxAnswers {

    private static final Set<Involvement> GIVEN = EnumSet.of(Involvement.LEAD, Involvement.COOPERATING);
    private static final Set<Involvement> ANY = EnumSet.allOf(Involvement.class);
    private static final UnitKind COMMUNE = new UnitKind("commune");

    private final InboxStore store;
    private final Clock clock;

    InboxAnswers(InboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    DirectivesView answer(InboxOf question) {
        known(question.unit());
        LocalDate day = day(question.day(), question.paging().after());
        return list(new Selection(question.unit(), GIVEN, question.filter(), day), question.paging());
    }

    /** @throws UnknownSubject when there is no such commune */
    @QueryHandler
    DirectivesView answer(DirectivesFor question) {
        if (!isCommune(known(question.commune()).facts())) {
            throw new UnknownSubject(question.commune());
        }
        LocalDate day = day(question.day(), question.paging().after());
        return list(new Selection(question.commune(), ANY, question.filter(), day), question.paging());
    }

    @QueryHandler
    DirectivesView answer(Register question) {
        LocalDate day = day(question.day(), question.paging().after());
        return list(new Selection(question.unit(), ANY, question.filter(), day), question.paging());
    }

    /** @throws UnknownSubject when there never was such a directive */
    @QueryHandler
    WholeDirectiveView answer(Whole question) {
        LocalDate day = day(question.day(), null);
        OfDirective dossier =
                store.directive(question.directive()).orElseThrow(() -> new UnknownSubject(question.directive()));
        History history = store.history(question.directive()).orElseGet(History::none);
        return new WholeDirectiveView(
                day,
                new DirectiveReading(dossier, day).read(null),
                dossier.facts().addressees(),
                history.lines().stream().map(HistoryView::of).toList());
    }

    private DirectivesView list(Selection selection, Paging paging) {
        Ordering ordering = new Ordering(paging.sort());
        Map<Place, Standing> all = new TreeMap<>(ordering.order());
        store.look(
                selection.unit(),
                dossier -> selection
                        .standingOf(dossier)
                        .ifPresent(standing -> all.put(ordering.of(dossier.id(), standing), standing)));
        Listed<Place> part = Listed.firstOf(
                from(all, paging, ordering), paging.limit(), place -> Ordering.behind(selection.day(), place));
        return new DirectivesView(
                selection.day(), DirectivesView.Counts.of(all.values()), read(part.items(), selection), part.next());
    }

    /** The places behind the cursor, one more than asked for when there are more. */
    private static List<Place> from(Map<Place, Standing> all, Paging paging, Ordering ordering) {
        Optional<Place> behind = Ordering.place(paging.after());
        return all.keySet().stream()
                .dropWhile(place -> behind.filter(last -> ordering.order().compare(place, last) <= 0)
                        .isPresent())
                .limit(paging.limit() + 1L)
                .toList();
    }

    private List<DirectiveView> read(List<Place> places, Selection selection) {
        Map<DirectiveId, OfDirective> dossiers =
                store.directives(places.stream().map(Place::id).toList());
        return places.stream()
                .flatMap(place -> Optional.ofNullable(dossiers.get(place.id())).stream())
                .map(dossier -> new DirectiveReading(dossier, selection.day()).read(selection.unit()))
                .toList();
    }

    private OfUnit known(UnitId unit) {
        return store.unit(unit).orElseThrow(() -> new UnknownSubject(unit));
    }

    private LocalDate day(@Nullable LocalDate asked, @Nullable Cursor cursor) {
        return Optional.ofNullable(asked)
                .or(() -> Ordering.day(cursor))
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), Calendar.VIETNAM));
    }

    private static boolean isCommune(UnitFacts facts) {
        return facts.kinds().items().stream().anyMatch(item -> item.value().equals(COMMUNE));
    }
}
