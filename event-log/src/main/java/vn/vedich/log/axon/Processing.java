package vn.vedich.log.axon;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.jspecify.annotations.Nullable;

/** Does a task for the letters of a sequence, one after the other, until it fails at one or none is left. */
record Processing(LetterQueue queue, Function<DeadLetter<? extends LoggedEvent>, EnqueueDecision<LoggedEvent>> task) {

    /** @return whether none is left */
    boolean all(LoggedLetter claimed) {
        @Nullable LoggedLetter letter = claimed;
        while (letter != null) {
            EnqueueDecision<LoggedEvent> decision = task.apply(letter);
            if (decision.shouldEnqueue()) {
                queue.requeue(
                        letter,
                        same -> decision.withDiagnostics(same)
                                .withCause(decision.enqueueCause().orElse(null)));
                return false;
            }
            // The next one is claimed before this one goes: in between nobody finds the sequence free.
            Optional<LoggedLetter> next = queue.claimedBehind(
                    Objects.requireNonNull(letter.sequence()), letter.message().position());
            queue.evict(letter);
            letter = next.orElse(null);
        }
        return true;
    }
}
