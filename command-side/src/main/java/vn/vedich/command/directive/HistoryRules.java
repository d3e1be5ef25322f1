package vn.vedich.command.directive;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.directive.DirectiveRefusal.AlreadyAssigned;
import vn.vedich.command.directive.DirectiveRefusal.BeforeDirectiveIssued;
import vn.vedich.command.directive.DirectiveRefusal.DeadlineAlreadySet;
import vn.vedich.command.directive.DirectiveRefusal.DeadlineBeforeIssue;
import vn.vedich.command.directive.DirectiveRefusal.NoDeadlineToExtend;
import vn.vedich.command.directive.DirectiveRefusal.NotALaterDeadline;
import vn.vedich.command.directive.DirectiveRefusal.NotYetAssigned;
import vn.vedich.command.directive.DirectiveRefusal.SourceAlreadyNamed;
import vn.vedich.command.directive.DirectiveRefusal.WholeAlreadyNamed;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveSourceNamed;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWholeNamed;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.directive.SaidByTime;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * Whether the entries of a directive, as they would be, follow from each other. A new entry, a correction and an annulment
 * are held to the same rules, since each leaves a history that must be one.
 */
record HistoryRules(DirectiveFacts would, DirectiveId id, LocalDate issuedOn) {

    static HistoryRules of(DirectiveFacts would) {
        DirectiveIssued issued = would.issued().orElseThrow();
        return new HistoryRules(would, issued.directiveId(), would.issuedOn().orElseThrow());
    }

    Optional<Refusal> outOfOrder() {
        return Rules.inOrder(
                        this::beforeDirectiveIssued,
                        () -> new CourseRules(saidByPeople(), issuedOn).outOfOrder(),
                        this::alreadyAssigned,
                        this::notYetAssigned,
                        this::deadlineAlreadySet,
                        this::noDeadlineToExtend,
                        this::notALaterDeadline,
                        this::deadlineBeforeIssue,
                        this::sourceAlreadyNamed,
                        this::wholeAlreadyNamed,
                        new SpeakerRules(would)::neverGivenToIt,
                        AskingRules.of(would)::outOfOrder)
                .firstBroken();
    }

    Optional<Refusal> beforeDirectiveIssued() {
        return saidByPeople().stream()
                .map(Line::occurredOn)
                .filter(day -> day.lastDay().isBefore(issuedOn))
                .findFirst()
                .map(day -> new BeforeDirectiveIssued(day, issuedOn));
    }

    Optional<Refusal> alreadyAssigned() {
        long first = issued().filter(e -> e.assignment() != null).count() + count(DirectiveAssigned.class);
        return refuseIf(first > 1, () -> new AlreadyAssigned(id));
    }

    Optional<Refusal> notYetAssigned() {
        return refuseIf(beginsWith(would.assignments(), DirectiveReassigned.class), () -> new NotYetAssigned(id));
    }

    Optional<Refusal> deadlineAlreadySet() {
        long first = issued().filter(e -> e.deadline() != null).count() + count(DeadlineSet.class);
        return refuseIf(first > 1, () -> new DeadlineAlreadySet(id));
    }

    Optional<Refusal> noDeadlineToExtend() {
        return refuseIf(beginsWith(would.deadlines(), DeadlineExtended.class), () -> new NoDeadlineToExtend(id));
    }

    Optional<Refusal> notALaterDeadline() {
        List<DayOrMonth> deadlines =
                would.deadlines().items().stream().map(Dated.Item::value).toList();
        return IntStream.range(1, deadlines.size())
                .filter(n ->
                        !deadlines.get(n).lastDay().isAfter(deadlines.get(n - 1).lastDay()))
                .mapToObj(n -> (Refusal) new NotALaterDeadline(deadlines.get(n), deadlines.get(n - 1)))
                .findFirst();
    }

    Optional<Refusal> deadlineBeforeIssue() {
        return would.deadlines().items().stream()
                .map(Dated.Item::value)
                .filter(deadline -> deadline.lastDay().isBefore(issuedOn))
                .findFirst()
                .map(deadline -> new DeadlineBeforeIssue(deadline, issuedOn));
    }

    Optional<Refusal> sourceAlreadyNamed() {
        List<ConclusionOf> sources = Stream.concat(
                        issued().flatMap(e -> Stream.ofNullable(e.source())),
                        would.ledger().events(DirectiveSourceNamed.class).map(DirectiveSourceNamed::source))
                .toList();
        return refuseIf(
                sources.size() > 1,
                () -> new SourceAlreadyNamed(
                        sources.getFirst().sessionId(), sources.getFirst().conclusion()));
    }

    Optional<Refusal> wholeAlreadyNamed() {
        List<DirectiveId> wholes = would.ledger()
                .events(DirectiveWholeNamed.class)
                .map(DirectiveWholeNamed::whole)
                .toList();
        return refuseIf(wholes.size() > 1, () -> new WholeAlreadyNamed(wholes.getFirst()));
    }

    /** Whether the first item is one that goes on from another. */
    private boolean beginsWith(Dated<?> dated, Class<? extends DirectiveEvent> kind) {
        Set<EntryId> ofThatKind = would.ledger().of(kind).map(Line::id).collect(Collectors.toSet());
        return !dated.isEmpty() && ofThatKind.contains(dated.items().getFirst().entry());
    }

    /** What the course of time brought about stays as it was said, and stands in the way of no correction. */
    private List<Line<DirectiveEvent>> saidByPeople() {
        return would.ledger().lines().stream()
                .filter(line -> !(line.event() instanceof SaidByTime))
                .toList();
    }

    private Stream<DirectiveIssued> issued() {
        return would.ledger().events(DirectiveIssued.class);
    }

    private long count(Class<? extends DirectiveEvent> kind) {
        return would.ledger().events(kind).count();
    }
}
