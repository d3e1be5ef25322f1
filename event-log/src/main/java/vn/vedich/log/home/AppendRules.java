package vn.vedich.log.home;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import vn.vedich.log.AppendRefused;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.DuplicateEventId;
import vn.vedich.log.EventRef;
import vn.vedich.log.NewEvent;
import vn.vedich.log.SequenceGap;
import vn.vedich.log.StreamConflict;
import vn.vedich.log.home.SealedCommit.SealedEvent;

/**
 * Whether a commit may be appended to what is in the log. The command comes first: a retry finds that its events are
 * there, not that they are in its own way.
 */
public final class AppendRules {

    private AppendRules() {}

    /** What an append is judged against: the log up to the commit before. */
    public interface Recorded {

        /** The position of the first event that this command appended. */
        OptionalLong firstPositionOf(String commandId);

        Optional<EventRef> eventOfId(String eventId);

        OptionalLong lastSequence(String stream);

        Optional<EventRef> eventAt(String stream, long sequence);
    }

    /** Why the commit must be refused, if it must. */
    public static Optional<AppendRefused> refusal(SealedCommit commit, Recorded recorded) {
        OptionalLong first = recorded.firstPositionOf(commit.commandId());
        if (first.isPresent()) {
            return Optional.of(new CommandAlreadyAppended(commit.commandId(), first.getAsLong()));
        }
        List<NewEvent> events = commit.events().stream().map(SealedEvent::event).toList();
        return duplicateId(events, recorded).or(() -> misplaced(events, recorded));
    }

    private static Optional<AppendRefused> duplicateId(List<NewEvent> events, Recorded recorded) {
        for (NewEvent event : events) {
            Optional<EventRef> existing = recorded.eventOfId(event.eventId());
            if (existing.isPresent()) {
                return Optional.of(new DuplicateEventId(event.eventId(), existing.get()));
            }
        }
        return Optional.empty();
    }

    private static Optional<AppendRefused> misplaced(List<NewEvent> events, Recorded recorded) {
        Set<String> seen = new HashSet<>();
        for (NewEvent event : events) {
            String stream = event.stream();
            // Only a stream's first event in the commit: the commit itself holds the others to steps of one.
            if (stream == null || !seen.add(stream)) {
                continue;
            }
            Optional<AppendRefused> refusal = misplaced(stream, event.sequence(), recorded);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<AppendRefused> misplaced(String stream, long sequence, Recorded recorded) {
        long next = recorded.lastSequence(stream).orElse(-1) + 1;
        if (sequence == next) {
            return Optional.empty();
        }
        if (sequence > next) {
            return Optional.of(new SequenceGap(stream, sequence, next));
        }
        EventRef existing = recorded.eventAt(stream, sequence).orElseThrow();
        return Optional.of(new StreamConflict(stream, sequence, existing));
    }
}
