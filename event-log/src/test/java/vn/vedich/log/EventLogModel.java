package vn.vedich.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a log does, said in the simplest way: a list that is searched from its start each time. */
public final class EventLogModel {

    private final List<Kept> events = new ArrayList<>();
    private final Map<String, Long> commands = new HashMap<>();

    /** What the model remembers of an event. */
    public record Kept(
            long position,
            Instant recordedAt,
            String eventId,
            @Nullable String stream,
            long sequence) {
        public static Kept of(StoredEvent event) {
            return new Kept(event.position(), event.recordedAt(), event.eventId(), event.stream(), event.sequence());
        }
    }

    public Appended append(Commit commit, Instant clock) {
        if (commands.containsKey(commit.commandId())) {
            throw new CommandAlreadyAppended(commit.commandId(), commands.get(commit.commandId()));
        }
        for (NewEvent event : commit.events()) {
            refuseKnownId(event);
        }
        List<Kept> accepted = new ArrayList<>();
        Instant last = events.isEmpty() ? Instant.MIN : events.getLast().recordedAt();
        Instant recordedAt = clock.isBefore(last) ? last : clock;
        for (NewEvent event : commit.events()) {
            refuseWrongPlace(event, accepted);
            accepted.add(new Kept(
                    events.size() + accepted.size(), recordedAt, event.eventId(), event.stream(), event.sequence()));
        }
        long first = events.size();
        events.addAll(accepted);
        commands.put(commit.commandId(), first);
        return new Appended(first, events.size() - 1, recordedAt);
    }

    private void refuseKnownId(NewEvent event) {
        for (Kept kept : events) {
            if (kept.eventId().equals(event.eventId())) {
                throw new DuplicateEventId(event.eventId(), new EventRef(kept.position(), kept.eventId(), ""));
            }
        }
    }

    private void refuseWrongPlace(NewEvent event, List<Kept> accepted) {
        String stream = event.stream();
        long next = next(stream)
                + accepted.stream().filter(k -> k.stream().equals(stream)).count();
        if (event.sequence() > next) {
            throw new SequenceGap(stream, event.sequence(), next);
        }
        if (event.sequence() < next) {
            throw new StreamConflict(stream, event.sequence(), new EventRef(-1, "", ""));
        }
    }

    public long next(String stream) {
        return stream(stream).size();
    }

    public List<Kept> stream(String stream) {
        return events.stream().filter(event -> stream.equals(event.stream())).toList();
    }

    public List<Kept> events() {
        return events;
    }

    public Map<String, Long> commands() {
        return commands;
    }

    public long positionBefore(Instant time) {
        return events.stream()
                        .takeWhile(event -> event.recordedAt().isBefore(time))
                        .count()
                - 1;
    }
}
