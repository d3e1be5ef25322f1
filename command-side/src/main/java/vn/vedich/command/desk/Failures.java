package vn.vedich.command.desk;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.common.lock.LockAcquisitionFailedException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.vedich.command.decision.Command;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.SubjectChanged;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.UnacceptableCommit;
import vn.vedich.platform.problem.ProblemFound;
import vn.vedich.platform.problem.ProblemKind;

/** What it means when a command was not carried out. */
final class Failures {

    private static final Duration A_MOMENT = Duration.ofSeconds(2);

    private Failures() {}

    /** Whether somebody else changed the subject while it was decided. */
    static boolean isConcurrent(RuntimeException failure) {
        return failure instanceof ConcurrencyException || failure instanceof AggregateStreamCreationException;
    }

    /** What to answer; the failure itself where it is a fault of ours. */
    static RuntimeException answer(RuntimeException failure, Ready ready) {
        return switch (failure) {
            case CommandRefused refused -> Refusals.problem(refused.refusal());
            case SubjectChanged e -> ProblemFound.of(ProblemKind.CHANGED_SINCE);
            case AggregateNotFoundException e -> unknown(ready.command());
            case ConcurrencyException e -> concurrent(ready);
            case AggregateStreamCreationException e -> concurrent(ready);
            case LockAcquisitionFailedException e -> ProblemFound.unavailable(A_MOMENT);
            default -> byCause(failure);
        };
    }

    private static RuntimeException byCause(RuntimeException failure) {
        if (cause(failure, LogUnavailable.class).isPresent()) {
            return ProblemFound.unavailable(A_MOMENT);
        }
        if (cause(failure, UnacceptableCommit.class).isPresent()) {
            return ProblemFound.of(ProblemKind.TOO_LARGE);
        }
        return failure instanceof CommandExecutionException wrapped
                        && wrapped.getCause() instanceof RuntimeException own
                ? own
                : failure;
    }

    /** There is no such subject. */
    static ProblemFound unknown(Command command) {
        return ProblemFound.of(ProblemKind.UNKNOWN_SUBJECT, Map.of("subject", command.subject().stream()));
    }

    private static ProblemFound concurrent(Ready ready) {
        return ready.act().expectedVersion() == null
                ? ProblemFound.refused(
                        ProblemKind.CONCURRENT_CHANGE, "ConcurrentChange", Refusals.BOOK.of("ConcurrentChange"))
                : ProblemFound.of(ProblemKind.CHANGED_SINCE);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        return Stream.<Throwable>iterate(failure, t -> t != null, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
