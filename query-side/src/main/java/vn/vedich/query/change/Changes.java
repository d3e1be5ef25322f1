package vn.vedich.query.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.query.change.Scope.OfUnit;
import vn.vedich.query.inbox.DirectiveView;
import vn.vedich.query.inbox.InboxThen;
import vn.vedich.query.moment.Knowledge;
import vn.vedich.query.moment.StoredFacts;
import vn.vedich.query.moment.StreamFacts;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.timeline.TimelineAnswers;

/** Finds changes in the log and tells them. Safe for use by many threads. */
@Component
public class Changes {

    /** From a gap of so many events on, a unit's directives are asked for by name; a smaller one is read through. */
    static final long READ_THROUGH = 2_000;

    private static final String DIRECTIVES = "directive/";

    private final EventLog log;
    private final StoredFacts reading;
    private final StreamFacts streams;
    private final InboxThen inbox;
    private final TimelineAnswers timeline;
    private final Concerned concerned;

    public Changes(EventLog log, EventCodec codec, StreamFacts streams, InboxThen inbox, TimelineAnswers timeline) {
        this.log = log;
        this.reading = new StoredFacts(codec);
        this.streams = streams;
        this.inbox = inbox;
        this.timeline = timeline;
        this.concerned = new Concerned(streams, inbox);
    }

    /** By the one who follows the log: the events that came next, page by page. Makes what is asked of them quick. */
    public void followed(List<StoredEvent> page) {
        streams.followed(page);
    }

    /** The change that an event of the log is; empty when it is none of a directive. */
    public Optional<Change> of(StoredEvent stored) {
        String stream = stored.stream();
        if (stream == null || !stream.startsWith(DIRECTIVES)) {
            return Optional.empty();
        }
        Fact fact = reading.fact(stored);
        return fact.event() instanceof DirectiveEvent ? Optional.of(concerned.change(fact)) : Optional.empty();
    }

    /**
     * The first changes of a scope behind a position, in the order of positions.
     *
     * @param position -1 for the beginning
     * @param through the last position that counts; the log must cover it, and where {@link #asksForNames} the
     *     documents of {@link InboxThen#PROJECTION}
     * @param limit at most so many, 1 or more
     */
    public List<Change> after(Scope scope, long position, long through, int limit) {
        return scope instanceof OfUnit unit && asksForNames(scope, position, through)
                ? byName(unit, position, through, limit)
                : readThrough(scope, position, through, limit);
    }

    /** Whether {@link #after} needs documents for that: it does where it is cheaper to know which directives there are. */
    public static boolean asksForNames(Scope scope, long position, long through) {
        return scope instanceof OfUnit && through - position > READ_THROUGH;
    }

    /** The same, found by asking for the unit's directives: costs what they are, however long the log is. */
    List<Change> byName(OfUnit scope, long position, long through, int limit) {
        return inbox.everOf(scope.unit()).stream()
                .flatMap(directive -> concerned.changes(directive, position, through))
                .filter(change -> change.concerns(scope))
                .sorted(Comparator.comparingLong(Change::position))
                .limit(limit)
                .toList();
    }

    /** The same, found by reading the log from the position on; needs no documents. */
    List<Change> readThrough(Scope scope, long position, long through, int limit) {
        List<Change> found = new ArrayList<>();
        long next = position + 1;
        while (next <= through && found.size() < limit) {
            List<StoredEvent> page = log.read(next, (int) Math.min(EventLog.MAX_READ, through - next + 1));
            if (page.isEmpty()) {
                return found;
            }
            concerning(scope, page).limit(limit - (long) found.size()).forEach(found::add);
            next = page.getLast().position() + 1;
        }
        return found;
    }

    private Stream<Change> concerning(Scope scope, List<StoredEvent> page) {
        return page.stream().flatMap(event -> of(event).stream()).filter(change -> change.concerns(scope));
    }

    /**
     * What is awaited of a scope on a day, as known at a position, as its units' inboxes show it.
     *
     * @param through the documents of {@link InboxThen#PROJECTION} must cover it
     */
    public Stream<DirectiveView> awaited(Scope scope, LocalDate day, long through) {
        Knowledge.Then known = new Knowledge.Then(through, null, streams);
        return inbox.awaited(
                scope.asShownTo().orElse(null), facts -> concerned.isWithin(scope, facts, day, known), day, known);
    }

    /** Whether a unit is in the register, and what is known of it. */
    public Optional<UnitFacts> unit(UnitId id) {
        return inbox.unit(id, new Knowledge.Then(log.head(), null, streams));
    }

    /** A change as it is told within a scope. */
    public ChangeView tell(Change change, Scope scope) {
        Knowledge.Then known = new Knowledge.Then(change.position(), null, streams);
        Fact fact = known.facts(change.directive().stream()).getLast();
        LocalDate day = ChangeDay.of(fact);
        DirectiveView directive = inbox.directive(
                        change.directive(), scope.asShownTo().orElse(null), day, known)
                .orElseThrow();
        return new ChangeView(
                change.position(),
                fact.entry().id(),
                fact.name(),
                change.directive(),
                fact.sequence() + 1,
                fact.entry().occurredOn(),
                fact.recordedAt(),
                day,
                timeline.at(known).tell(fact),
                directive);
    }
}
