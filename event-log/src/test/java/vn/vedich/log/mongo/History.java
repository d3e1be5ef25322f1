package vn.vedich.log.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import vn.vedich.log.AppendRefused;
import vn.vedich.log.Appended;
import vn.vedich.log.CommandAlreadyAppended;
import vn.vedich.log.Commit;
import vn.vedich.log.DuplicateEventId;
import vn.vedich.log.EventRef;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.NewEvent;
import vn.vedich.log.SequenceGap;
import vn.vedich.log.StreamConflict;
import vn.vedich.log.home.Outcome;
import vn.vedich.log.home.SealedCommit;
import vn.vedich.log.home.SealedCommit.SealedEvent;
import vn.vedich.log.mongo.SimulatedReplicaSet.Kept;

/** What the processes of a simulation were told, and whether it was true. */
final class History {

    private final Map<Integer, Appended> acknowledged = new HashMap<>();
    private final Map<Call, AppendRefused> refused = new HashMap<>();
    private final Map<String, Long> lastAcknowledged = new HashMap<>();
    private final Map<Long, String> readAt = new HashMap<>();
    private final List<Long> unknown = new ArrayList<>();
    private final List<Bound> bounds = new ArrayList<>();

    /** One call of append. Its number stands in the payload of each of its events. */
    record Call(int number, SealedCommit commit) {

        static Call of(int number, String command, List<NewEvent> events) {
            List<NewEvent> accepted = new Commit(command, null, events).events();
            return new Call(
                    number,
                    new SealedCommit(
                            command,
                            null,
                            accepted.stream()
                                    .map(event -> new SealedEvent(event, null))
                                    .toList()));
        }

        static String payload(int number) {
            return "{\"call\":" + number + "}";
        }
    }

    /** Said of a time: all up to this position was recorded before it, and nothing after it up to the head. */
    private record Bound(Instant time, long position, long head) {}

    long lastAcknowledged(String stream) {
        return lastAcknowledged.getOrDefault(stream, -1L);
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int refused() {
        return refused.size();
    }

    int unknown() {
        return unknown.size();
    }

    void answered(Call call, Outcome outcome, Seen seen) {
        switch (outcome) {
            case Outcome.Done done -> {
                acknowledged.put(call.number(), done.appended());
                seen.acknowledged(call, done.appended());
                for (SealedEvent event : call.commit().events()) {
                    String stream = event.event().stream();
                    if (stream != null) {
                        lastAcknowledged.merge(stream, event.event().sequence(), Math::max);
                    }
                }
            }
            case Outcome.NotDone(AppendRefused reason) -> refused.put(call, reason);
            case Outcome.NotDone(LogUnavailable reason) -> {
                assertThat(reason).hasCauseInstanceOf(StoreFailed.class);
                unknown.add((long) call.number());
            }
            case Outcome.NotDone(RuntimeException reason) -> throw reason;
        }
    }

    /** All that was said, in a fixed order. */
    @Override
    public String toString() {
        return new TreeMap<>(acknowledged) + " " + unknown + " " + refusals() + " " + new TreeMap<>(readAt) + " "
                + bounds;
    }

    private Map<Integer, String> refusals() {
        Map<Integer, String> reasons = new TreeMap<>();
        refused.forEach((call, reason) -> reasons.put(call.number(), String.valueOf(reason.getMessage())));
        return reasons;
    }

    Seen process() {
        return new Seen();
    }

    /** What one process has seen: it must never see less again, nor anything else. */
    final class Seen {
        private final Map<String, Appended> commands = new HashMap<>();
        private final Map<String, Long> lastSequences = new HashMap<>();
        private long head = -1;

        private void acknowledged(Call call, Appended appended) {
            commands.put(call.commit().commandId(), appended);
            sawHead(appended.lastPosition());
            call.commit().events().forEach(event -> sawLast(event.event()));
        }

        private void sawHead(long position) {
            head = Math.max(head, position);
        }

        private void sawLast(NewEvent event) {
            if (event.stream() != null) {
                lastSequences.merge(event.stream(), event.sequence(), Math::max);
            }
        }

        private long last(String stream) {
            return lastSequences.getOrDefault(stream, -1L);
        }

        /** Asks something and holds the answer against what was seen before. */
        void ask(LogReading reading, StreamReading streams, RandomGenerator random) {
            String stream = "unit/s" + random.nextInt(Simulation.STREAMS);
            switch (random.nextInt(6)) {
                case 0 -> askHead(reading);
                case 1, 2 -> read(reading, random.nextLong(head + 3), 1 + random.nextInt(6));
                case 3 -> askLast(streams, stream);
                case 4 -> readStream(streams, stream, random.nextLong(last(stream) + 3), 1 + random.nextInt(4));
                default -> askCommandAndTime(reading, random);
            }
        }

        private void askHead(LogReading reading) {
            long atLeast = head;
            long answer = reading.head();
            assertThat(answer).as("head").isGreaterThanOrEqualTo(atLeast);
            sawHead(answer);
        }

        private void read(LogReading reading, long from, int limit) {
            boolean exists = from <= head;
            List<PlacedEvent> events = reading.read(from, limit);
            assertThat(!exists || !events.isEmpty())
                    .as("position " + from + " was seen")
                    .isTrue();
            assertThat(events.size()).isLessThanOrEqualTo(limit);
            for (int i = 0; i < events.size(); i++) {
                assertThat(events.get(i).position()).as("read from " + from).isEqualTo(from + i);
                saw(events.get(i));
            }
        }

        private void saw(PlacedEvent event) {
            String before = readAt.putIfAbsent(event.position(), text(event));
            assertThat(before == null || before.equals(text(event)))
                    .as("position " + event.position() + " never changes")
                    .isTrue();
            sawHead(event.position());
            sawLast(event.event());
        }

        private void askLast(StreamReading streams, String stream) {
            long atLeast = last(stream);
            long answer = streams.lastSequence(stream).orElse(-1);
            assertThat(answer).as("last of " + stream).isGreaterThanOrEqualTo(atLeast);
        }

        private void readStream(StreamReading streams, String stream, long from, int limit) {
            boolean exists = from <= last(stream);
            List<PlacedEvent> events = streams.readStream(stream, from, limit);
            assertThat(!exists || !events.isEmpty())
                    .as(stream + " " + from + " was seen")
                    .isTrue();
            for (int i = 0; i < events.size(); i++) {
                assertThat(events.get(i).event().stream()).isEqualTo(stream);
                assertThat(events.get(i).event().sequence()).isEqualTo(from + i);
                sawLast(events.get(i).event());
            }
        }

        private void askCommandAndTime(LogReading reading, RandomGenerator random) {
            for (Map.Entry<String, Appended> command : List.copyOf(commands.entrySet())) {
                assertThat(reading.commit(command.getKey()).orElseThrow().firstPosition())
                        .isEqualTo(command.getValue().firstPosition());
                break;
            }
            Instant time = Simulation.NOON.plusSeconds(random.nextInt(130));
            long atLeast = head;
            bounds.add(new Bound(time, reading.positionBefore(time), atLeast));
        }
    }

    private static String text(PlacedEvent event) {
        return event.commit().recordedAt() + " " + event.event();
    }

    /** Holds everything that was said against what is durable in the end. */
    void check(List<Kept> durable) {
        List<PlacedEvent> events = denseEvents(durable);
        readAt.forEach((position, text) -> assertThat(text(events.get(position.intValue())))
                .as("what was read at " + position)
                .isEqualTo(text));
        acknowledged.forEach((call, appended) -> checkAcknowledged(call, appended, events));
        refused.forEach((call, reason) -> checkRefused(call, reason, events));
        bounds.forEach(bound -> checkBound(bound, events));
    }

    private static List<PlacedEvent> denseEvents(List<Kept> durable) {
        List<PlacedEvent> events = new ArrayList<>();
        Map<String, Long> last = new HashMap<>();
        Set<String> ids = new HashSet<>();
        Set<String> commands = new HashSet<>();
        Instant before = Instant.MIN;
        for (Kept kept : durable) {
            PlacedCommit commit = kept.commit();
            assertThat(commit.firstPosition()).as("positions are dense").isEqualTo(events.size());
            assertThat(commit.recordedAt()).as("recording goes forward").isAfterOrEqualTo(before);
            assertThat(commands.add(commit.commit().commandId()))
                    .as("commands are unique")
                    .isTrue();
            before = commit.recordedAt();
            for (int i = 0; i < commit.commit().events().size(); i++) {
                NewEvent event = commit.event(i);
                events.add(new PlacedEvent(commit, i));
                assertThat(ids.add(event.eventId())).as("event ids are unique").isTrue();
                if (event.stream() != null) {
                    Long previous = last.put(event.stream(), event.sequence());
                    assertThat(event.sequence()).as(event.stream()).isEqualTo(previous == null ? 0 : previous + 1);
                }
            }
        }
        return events;
    }

    private static void checkAcknowledged(int call, Appended appended, List<PlacedEvent> events) {
        for (long position = appended.firstPosition(); position <= appended.lastPosition(); position++) {
            assertThat(position).as("acknowledged is durable").isLessThan(events.size());
            PlacedEvent event = events.get((int) position);
            assertThat(event.event().payload()).as("position " + position).isEqualTo(Call.payload(call));
            assertThat(event.commit().recordedAt()).isEqualTo(appended.recordedAt());
        }
        long count = events.stream()
                .filter(event -> event.event().payload().equals(Call.payload(call)))
                .count();
        assertThat(count).isEqualTo(appended.lastPosition() - appended.firstPosition() + 1);
    }

    private static void checkRefused(Call call, AppendRefused reason, List<PlacedEvent> events) {
        assertThat(events)
                .as("what was refused is not there: " + reason)
                .noneMatch(event -> event.event().payload().equals(Call.payload(call.number())));
        switch (reason) {
            case CommandAlreadyAppended already ->
                assertThat(events.get((int) already.firstPosition())
                                .commit()
                                .commit()
                                .commandId())
                        .isEqualTo(already.commandId());
            case DuplicateEventId duplicate -> checkNamed(duplicate.existing().orElseThrow(), events);
            case StreamConflict conflict -> {
                checkNamed(conflict.existing(), events);
                NewEvent existing =
                        events.get((int) conflict.existing().position()).event();
                assertThat(existing.stream()).isEqualTo(conflict.stream());
                assertThat(existing.sequence()).isEqualTo(conflict.sequence());
            }
            case SequenceGap gap -> {
                assertThat(gap.sequence()).isGreaterThan(gap.next());
                assertThat(events.stream().filter(event -> gap.stream().equals(event.event().stream())))
                        .hasSizeGreaterThanOrEqualTo((int) gap.next());
            }
            default -> throw new AssertionError(reason);
        }
    }

    private static void checkNamed(EventRef existing, List<PlacedEvent> events) {
        assertThat(existing.position()).isLessThan(events.size());
        assertThat(events.get((int) existing.position()).event().eventId()).isEqualTo(existing.eventId());
    }

    private static void checkBound(Bound bound, List<PlacedEvent> events) {
        for (int position = 0; position < events.size(); position++) {
            boolean isBefore = events.get(position).commit().recordedAt().isBefore(bound.time());
            if (position <= bound.position()) {
                assertThat(isBefore).as("position before " + bound).isTrue();
            } else if (position <= bound.head()) {
                assertThat(isBefore).as("position before " + bound).isFalse();
            }
        }
    }
}
