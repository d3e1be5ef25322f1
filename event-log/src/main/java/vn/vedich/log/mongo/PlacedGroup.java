package vn.vedich.log.mongo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import vn.vedich.log.EventRef;
import vn.vedich.log.NewEvent;
import vn.vedich.log.home.AppendRules.Recorded;
import vn.vedich.log.home.RecordedTime;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.SealedCommit.SealedEvent;

/** The commits that were given a place after the tail and are not in the log yet: the later ones are judged against them. */
final class PlacedGroup {

    private final List<PlacedCommit> commits = new ArrayList<>();
    private final Map<String, Long> commands = new HashMap<>();
    private final Map<String, EventRef> eventIds = new HashMap<>();
    private final Map<String, EventRef> places = new HashMap<>();
    private final Map<String, Long> lastSequences = new HashMap<>();

    private final Instant recordedAt;
    private long nextPosition;

    PlacedGroup(Tail tail, Instant clock) {
        this.recordedAt = RecordedTime.next(clock, tail.lastRecordedAt());
        this.nextPosition = tail.nextPosition();
    }

    List<PlacedCommit> commits() {
        return commits;
    }

    boolean isEmpty() {
        return commits.isEmpty();
    }

    void add(Append append) {
        PlacedCommit placed = new PlacedCommit(nextPosition, append.attempt(), recordedAt, append.commit());
        commits.add(placed);
        nextPosition = placed.nextPosition();
        commands.put(placed.commit().commandId(), placed.firstPosition());
        for (int i = 0; i < placed.commit().events().size(); i++) {
            NewEvent event = placed.event(i);
            EventRef ref = new EventRef(placed.firstPosition() + i, event.eventId(), event.name());
            eventIds.put(event.eventId(), ref);
            places.put(placed.place(i), ref);
            if (event.stream() != null) {
                lastSequences.put(event.stream(), event.sequence());
            }
        }
    }

    /**
     * Whether nothing known speaks against the commit. What isn't known, the store's unique indexes decide; only that its
     * streams have the sequence before must be known, since no index tells a gap.
     */
    boolean mayTake(SealedCommit commit, KnownSequences known) {
        return !commands.containsKey(commit.commandId())
                && commit.events().stream()
                        .noneMatch(entry -> eventIds.containsKey(entry.event().eventId()))
                && Beginning.of(commit).stream().allMatch(event -> followsOn(event, known));
    }

    private boolean followsOn(Beginning beginning, KnownSequences known) {
        Long last = lastSequences.get(beginning.stream());
        return beginning.sequence() == (last == null ? known.last(beginning.stream()) : last) + 1;
    }

    /** What a commit asks of one stream: that this sequence is the next one. */
    record Beginning(String stream, long sequence) {

        static List<Beginning> of(SealedCommit commit) {
            Map<String, Beginning> first = new LinkedHashMap<>();
            for (SealedEvent event : commit.events()) {
                String stream = event.event().stream();
                if (stream != null) {
                    first.putIfAbsent(
                            stream, new Beginning(stream, event.event().sequence()));
                }
            }
            return List.copyOf(first.values());
        }
    }

    /** The log with this group after it. */
    Recorded after(Recorded log) {
        return new Recorded() {
            @Override
            public OptionalLong firstPositionOf(String commandId) {
                Long first = commands.get(commandId);
                return first == null ? log.firstPositionOf(commandId) : OptionalLong.of(first);
            }

            @Override
            public Optional<EventRef> eventOfId(String eventId) {
                return Optional.ofNullable(eventIds.get(eventId)).or(() -> log.eventOfId(eventId));
            }

            @Override
            public OptionalLong lastSequence(String stream) {
                Long last = lastSequences.get(stream);
                return last == null ? log.lastSequence(stream) : OptionalLong.of(last);
            }

            @Override
            public Optional<EventRef> eventAt(String stream, long sequence) {
                return Optional.ofNullable(places.get(Places.of(stream, sequence)))
                        .or(() -> log.eventAt(stream, sequence));
            }
        };
    }
}
