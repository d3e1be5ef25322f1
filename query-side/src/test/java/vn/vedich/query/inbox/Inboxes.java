package vn.vedich.query.inbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.ExtensionAsked;
import vn.vedich.kernel.directive.Involvement;
import vn.vedich.kernel.directive.Lack;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing.Status;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.inbox.InboxQuery.DirectivesFor;
import vn.vedich.query.inbox.InboxQuery.Filter;
import vn.vedich.query.inbox.InboxQuery.InboxOf;
import vn.vedich.query.inbox.InboxQuery.Paging;
import vn.vedich.query.inbox.InboxQuery.Register;
import vn.vedich.query.inbox.InboxQuery.Sort;
import vn.vedich.query.inbox.InboxQuery.Whole;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnswersDatabase;

/** Asks what a story leaves in the inboxes; today is 1 January 2022. */
record Inboxes(InboxAnswers answers) {

    static final Filter ALL = Filter.NONE;

    static Inboxes after(List<Fact> facts) {
        InboxStore store = new InboxStore(AnswersDatabase.empty());
        new InboxProjection(store).apply(facts);
        return new Inboxes(new InboxAnswers(store, Clock.fixed(Instant.parse("2022-01-01T00:00:00Z"), ZoneOffset.UTC)));
    }

    static Filter status(Status status) {
        return new Filter(status, null, null, null, null, null, null, null, null, null, null);
    }

    static Filter onTime(OnTime onTime) {
        return new Filter(null, onTime, null, null, null, null, null, null, null, null, null);
    }

    static Filter role(Involvement role) {
        return new Filter(null, null, role, null, null, null, null, null, null, null, null);
    }

    static Filter lacking(Lack lack) {
        return new Filter(null, null, null, null, lack, null, null, null, null, null, null);
    }

    static Filter saying(String text) {
        return new Filter(null, null, null, null, null, text, null, null, null, null, null);
    }

    static Filter extension(ExtensionAsked.Answer answer) {
        return new Filter(null, null, null, null, null, null, answer, null, null, null, null);
    }

    static Filter handedBack(boolean back) {
        return new Filter(null, null, null, null, null, null, null, back, null, null, null);
    }

    static Filter partOf(DirectiveId whole) {
        return new Filter(null, null, null, null, null, null, null, null, whole, null, null);
    }

    static Filter partsGiven(boolean given) {
        return new Filter(null, null, null, null, null, null, null, null, null, null, given);
    }

    CountedList<DirectiveCounts, DirectiveView> of(UnitId unit, String day, Filter filter) {
        return answers.answer(new InboxOf(unit, filter, LocalDate.parse(day), paging(Sort.DEADLINE, null, 100)));
    }

    CountedList<DirectiveCounts, DirectiveView> forCommune(UnitId commune, String day, Filter filter) {
        return answers.answer(
                new DirectivesFor(commune, filter, LocalDate.parse(day), paging(Sort.DEADLINE, null, 100)));
    }

    CountedList<DirectiveCounts, DirectiveView> register(String day, Filter filter, Sort sort) {
        return answers.answer(new Register(null, filter, LocalDate.parse(day), paging(sort, null, 100)));
    }

    /** Of one unit, a part of the list. */
    CountedList<DirectiveCounts, DirectiveView> part(
            UnitId commune, Filter filter, Sort sort, @Nullable String cursor, int limit) {
        return answers.answer(new DirectivesFor(commune, filter, null, paging(sort, cursor, limit)));
    }

    WholeDirectiveView whole(DirectiveId id, String day) {
        return answers.answer(new Whole(id, LocalDate.parse(day)));
    }

    static List<String> ids(CountedList<DirectiveCounts, DirectiveView> list) {
        return list.items().stream().map(item -> item.id().value()).toList();
    }

    static Paging paging(Sort sort, @Nullable String cursor, int limit) {
        return new Paging(sort, Cursor.ofDay(cursor).orElse(null), limit);
    }
}
