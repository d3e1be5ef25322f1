package vn.vedich.kernel.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEscalated;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveOverdue;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReminded;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * Something that time asks to be said of a directive. A pure function of what is known and of the day: whoever asks twice, or
 * later, or on another process, comes to the same.
 *
 * @param unit whom it is said to or of; null where nobody was given the directive
 * @param givenBy the entry by which the unit was given it; null where none was
 * @param setBy the entry by which the deadline is in force
 * @param occurredOn for a reminder the day on which it is given; else the day with whose end it became so, also when that is
 *     found later
 */
public record Due(
        Kind kind,
        @Nullable UnitId unit,
        @Nullable EntryId givenBy,
        DayOrMonth deadline,
        EntryId setBy,
        LocalDate occurredOn) {

    /** What there is to say. */
    public enum Kind {
        REMINDER(DirectiveReminded.class),
        OVERDUE(DirectiveOverdue.class),
        ESCALATION(DirectiveEscalated.class);

        private final Class<? extends SaidByTime> event;

        Kind(Class<? extends SaidByTime> event) {
            this.event = event;
        }
    }

    /** All that is due on that day, in the order in which it became so; also what was said already. */
    public static List<Due> on(LocalDate today, DirectiveFacts facts, Allowance allowance) {
        return facts.standingOn(today)
                .flatMap(standing -> Timing.of(standing, facts, allowance))
                .map(Timing::due)
                .orElse(List.of());
    }

    /** Whether it was said of that deadline, by whichever entry that was the deadline then. */
    public boolean isSaid(DirectiveFacts facts) {
        return facts.ledger().lines().stream()
                .map(line -> line.event())
                .filter(kind.event::isInstance)
                .map(kind.event::cast)
                .anyMatch(said -> Objects.equals(said.unit(), unit)
                        && said.deadline().lastDay().equals(deadline.lastDay()));
    }

    /** Whether it is this that somebody speaks of. */
    public boolean is(Kind other, @Nullable UnitId to, DayOrMonth of) {
        return kind == other && Objects.equals(unit, to) && deadline.equals(of);
    }

    static Due of(Kind kind, Optional<Addressee> whom, DayOrMonth deadline, EntryId setBy, LocalDate occurredOn) {
        return new Due(
                kind,
                whom.map(Addressee::unit).orElse(null),
                whom.map(Addressee::givenBy).orElse(null),
                deadline,
                setBy,
                occurredOn);
    }
}
