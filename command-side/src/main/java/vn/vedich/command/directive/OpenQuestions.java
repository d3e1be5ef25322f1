package vn.vedich.command.directive;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.directive.DirectiveRefusal.AnsweredBeforeAsked;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.value.DayOrMonth;

/** The questions of one kind that wait for an answer, while the lines of a directive are gone through in order. */
final class OpenQuestions {

    private final List<Question> open = new ArrayList<>();
    private final Set<Duty> insistedOn = new HashSet<>();

    /**
     * One question.
     *
     * @param assignment by which the unit had the directive when it asked
     */
    record Question(Line<DirectiveEvent> line, UnitId by, EntryId assignment) {

        /** The deadline that was asked for. */
        DayOrMonth deadline() {
            return ((ExtensionRequested) line.event()).deadline();
        }
    }

    private record Duty(UnitId unit, EntryId assignment) {}

    void ask(Line<DirectiveEvent> line, UnitId by, EntryId assignment) {
        open.add(new Question(line, by, assignment));
    }

    /** Whatever the unit asked is answered. */
    void answer(UnitId unit) {
        open.removeIf(question -> question.by().equals(unit));
    }

    /** Whatever was asked for up to that deadline is there. */
    void reach(DayOrMonth deadline) {
        open.removeIf(question -> !question.deadline().lastDay().isAfter(deadline.lastDay()));
    }

    /** Whatever the unit handed back stays its duty for as long as the assignment holds. */
    void insistOn(UnitId unit) {
        open.stream()
                .filter(question -> question.by().equals(unit))
                .map(question -> new Duty(unit, question.assignment()))
                .forEach(insistedOn::add);
        answer(unit);
    }

    /** The unit did what it handed back. */
    void takeBack(UnitId unit, EntryId assignment) {
        open.removeIf(
                question -> question.by().equals(unit) && question.assignment().equals(assignment));
    }

    boolean isOpen(EntryId asked) {
        return open.stream().anyMatch(question -> question.line().id().equals(asked));
    }

    boolean isInsistedOn(UnitId unit, EntryId assignment) {
        return insistedOn.contains(new Duty(unit, assignment));
    }

    Optional<Question> askedBy(UnitId unit, EntryId assignment) {
        return open.stream()
                .filter(question -> question.by().equals(unit))
                .filter(question -> question.assignment().equals(assignment))
                .findFirst();
    }

    Optional<Refusal> answeredWrongly(Line<DirectiveEvent> answer, UnitId unit, Refusal nothingAsked) {
        List<DayOrMonth> asked = open.stream()
                .filter(question -> question.by().equals(unit))
                .map(question -> question.line().occurredOn())
                .toList();
        if (asked.isEmpty()) {
            return Optional.of(nothingAsked);
        }
        return refuseIf(
                asked.stream().allMatch(day -> answer.occurredOn().lastDay().isBefore(day.firstDay())),
                () -> new AnsweredBeforeAsked(answer.occurredOn(), asked.getLast()));
    }
}
