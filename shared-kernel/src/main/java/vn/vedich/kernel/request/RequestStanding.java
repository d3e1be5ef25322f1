package vn.vedich.kernel.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestClosed;
import vn.vedich.kernel.request.RequestEvent.RequestForwarded;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;

/**
 * How a request stands on a day.
 *
 * @param acts what happened to it by then, by day
 */
public record RequestStanding(RequestRaised raised, List<RequestEvent> acts, LocalDate day) {

    /** What a request waits for. */
    public enum Matter {
        ANSWER,
        /** It was agreed to, and nobody said yet who pays. */
        FUNDING
    }

    /** On whom a request waits, since which day. */
    public record Waiting(UnitId on, Matter matter, LocalDate since) {}

    public RequestStanding {
        acts = List.copyOf(acts);
    }

    /** The answer so far: the last one. */
    public Optional<RequestAnswered> answer() {
        return of(RequestAnswered.class).reduce((earlier, later) -> later);
    }

    /** The answer that settles it; a deferral does not. */
    public Optional<RequestAnswered> finalAnswer() {
        return of(RequestAnswered.class)
                .filter(answered -> answered.answer().isFinal())
                .findFirst();
    }

    /** Who pays for it, in the order in which that was said. */
    public List<RequestFunded> funding() {
        return of(RequestFunded.class).toList();
    }

    public Optional<LocalDate> closedOn() {
        return of(RequestClosed.class).map(RequestClosed::on).findFirst();
    }

    /** Whether more is to come of it: neither closed nor refused. */
    public boolean isOpen() {
        return settledOn().isEmpty();
    }

    /** Whether it is open and nobody said who pays. */
    public boolean lacksFunding() {
        return isOpen() && funding().isEmpty();
    }

    /** On whom it waits; empty when it waits on nobody. A deferred request goes on waiting on whom it waited. */
    public Optional<Waiting> waiting() {
        if (!isOpen()) {
            return Optional.empty();
        }
        return finalAnswer().isEmpty()
                ? Optional.of(waitingForAnswer())
                : finalAnswer().filter(agreed -> lacksFunding()).map(RequestStanding::waitingForFunding);
    }

    /** How many days it has waited on whom it waits; 0 when it waits on nobody. */
    public long daysWaiting() {
        return waiting().map(wait -> ChronoUnit.DAYS.between(wait.since(), day)).orElse(0L);
    }

    /** The days that it has been open for, up to the day on which it was refused or closed. */
    public long ageInDays() {
        return ChronoUnit.DAYS.between(raised.raisedOn(), settledOn().orElse(day));
    }

    private Optional<LocalDate> settledOn() {
        Optional<LocalDate> refusedOn =
                finalAnswer().filter(last -> last.answer() == Answer.REFUSED).map(RequestAnswered::on);
        return Stream.concat(refusedOn.stream(), closedOn().stream()).min(Comparator.naturalOrder());
    }

    private Waiting waitingForAnswer() {
        return of(RequestForwarded.class)
                .reduce((earlier, later) -> later)
                .map(last -> new Waiting(last.to(), Matter.ANSWER, last.on()))
                .orElseGet(() -> new Waiting(raised.to(), Matter.ANSWER, raised.raisedOn()));
    }

    private static Waiting waitingForFunding(RequestAnswered agreed) {
        return new Waiting(agreed.by(), Matter.FUNDING, agreed.on());
    }

    private <E extends RequestEvent> Stream<E> of(Class<E> kind) {
        return acts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
