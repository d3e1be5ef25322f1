package vn.vedich.query.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.DayAsked;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.UnknownSubject;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfUnit;
import vn.vedich.query.dossier.SubjectNames;
import vn.vedich.query.inbox.InboxDocument.History;
import vn.vedich.query.inbox.InboxDocument.Sent;
import vn.vedich.query.inbox.InboxQuery.DirectivesFor;
import vn.vedich.query.inbox.InboxQuery.InboxOf;
import vn.vedich.query.inbox.InboxQuery.Paging;
import vn.vedich.query.inbox.InboxQuery.Register;
import vn.vedich.query.inbox.InboxQuery.Whole;
import vn.vedich.query.moment.Knowledge;

/** Judges directives for a day and lists those that fit. */
@Component
public class InboxAnswers {

    static final Set<Involvement> GIVEN = EnumSet.of(Involvement.LEAD, Involvement.COOPERATING);
    private static final Set<Involvement> ANY = EnumSet.allOf(Involvement.class);
    private static final UnitKind COMMUNE = new UnitKind("commune");

    private final InboxStore store;
    private final Clock clock;

    InboxAnswers(InboxStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The same questions, answered by what was known at a moment. */
    public InboxAnswers at(Knowledge known) {
        return new InboxAnswers(store.at(known), clock);
    }

    /** @throws UnknownSubject when there is no such unit */
    @QueryHandler
    CountedList<DirectiveCounts, DirectiveView> answer(InboxOf question) {
        known(question.unit());
        return list(question, question.unit(), GIVEN);
    }

    /** @throws UnknownSubject when there is no such commune */
    @QueryHandler
    CountedList<DirectiveCounts, DirectiveView> answer(DirectivesFor question) {
        if (!isCommune(known(question.commune()).facts())) {
            throw new UnknownSubject(question.commune());
        }
        return list(question, question.commune(), ANY);
    }

    @QueryHandler
    CountedList<DirectiveCounts, DirectiveView> answer(Register question) {
        return list(question, question.unit(), ANY, question.issue());
    }

    /** Any of the lists. */
    CountedList<DirectiveCounts, DirectiveView> list(InboxQuery.OfList question) {
        return switch (question) {
            case InboxOf inbox -> answer(inbox);
            case DirectivesFor commune -> answer(commune);
            case Register register -> answer(register);
        };
    }

    /**
     * One directive as it stands on a day, with all that was ever entered of it.
     *
     * @throws UnknownSubject when there never was such a directive
     */
    public WholeDirectiveView whole(DirectiveId id, LocalDate day) {
        return answer(new Whole(id, day));
    }

    /** @throws UnknownSubject when there never was such a directive */
    @QueryHandler
    WholeDirectiveView answer(Whole question) {
        LocalDate day = DayAsked.of(question.day(), clock);
        OfDirective dossier =
                store.directive(question.directive()).orElseThrow(() -> new UnknownSubject(question.directive()));
        History history = store.history(question.directive()).orElseGet(History::none);
        SubjectNames names = store.names(day);
        DirectiveFacts facts = dossier.facts();
        List<PartView> parts = new Parts(store, day).of(question.directive(), names);
        return new WholeDirectiveView(
                day,
                new DirectiveReading(dossier, names, day)
                        .read(null, parts.stream().anyMatch(PartView::isOpen)),
                facts.addressees().stream()
                        .map(as -> AddresseeView.of(as, facts.shareOn(as, day).orElse(null), names))
                        .toList(),
                parts,
                history.lines().stream().map(HistoryView::of).toList(),
                store.sent(question.directive()).orElseGet(Sent::none).notices());
    }

    /**
     * What a unit was given, counted by kinds, and whom its open directives are about.
     *
     * @param day today when null
     * @throws UnknownSubject when there is no such unit
     */
    public Given given(UnitId unit, @Nullable LocalDate day, Knowledge known) {
        InboxStore then = store.at(known);
        if (then.unit(unit).isEmpty()) {
            throw new UnknownSubject(unit);
        }
        LocalDate asked = DayAsked.of(day, clock);
        GivenTally tally = new GivenTally(unit, asked);
        then.each(unit).forEach(tally::add);
        then.partsNaming(unit)
                .filter(part -> !InboxFolding.parties(part.facts()).contains(unit))
                .forEach(tally::add);
        return tally.given(then.names(asked));
    }

    private CountedList<DirectiveCounts, DirectiveView> list(
            InboxQuery.OfList question, @Nullable UnitId unit, Set<Involvement> roles) {
        return list(question, unit, roles, Issue.ANY);
    }

    private CountedList<DirectiveCounts, DirectiveView> list(
            InboxQuery.OfList question, @Nullable UnitId unit, Set<Involvement> roles, Issue issue) {
        Paging paging = question.paging();
        LocalDate day = DayAsked.of(question.day(), paging.after(), clock);
        Selection selection = new Selection(unit, roles, question.filter(), day);
        Map<Cursor, Standing> all = standings(selection, new Ordering(paging.sort(), day), issue.wanted(store, day));
        Listed<Cursor> part =
                Listed.behind(paging.after(), List.copyOf(all.keySet()), paging.limit(), Function.identity());
        return new CountedList<>(day, DirectiveCounts.of(all.values()), read(part.items(), selection), part.next());
    }

    private Map<Cursor, Standing> standings(Selection selection, Ordering ordering, Predicate<OfDirective> wanted) {
        Map<Cursor, Standing> all = new TreeMap<>(Cursor.ORDER);
        selection
                .candidates(store)
                .filter(wanted)
                .forEach(dossier -> selection
                        .standingOf(dossier)
                        .ifPresent(standing -> all.put(ordering.place(dossier.id(), standing), standing)));
        return all;
    }

    private List<DirectiveView> read(List<Cursor> places, Selection selection) {
        List<DirectiveId> ids =
                places.stream().map(place -> new DirectiveId(place.id())).toList();
        Map<DirectiveId, OfDirective> dossiers = store.directives(ids);
        SubjectNames names = store.names(selection.day());
        Set<DirectiveId> withOpenPart = new Parts(store, selection.day()).leftOpen(dossiers.values());
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(dossiers.get(id)).stream())
                .map(dossier -> new DirectiveReading(dossier, names, selection.day())
                        .read(selection.unit(), withOpenPart.contains(dossier.id())))
                .toList();
    }

    private OfUnit known(UnitId unit) {
        return store.unit(unit).orElseThrow(() -> new UnknownSubject(unit));
    }

    private static boolean isCommune(UnitFacts facts) {
        return facts.wasEver(COMMUNE);
    }
}
