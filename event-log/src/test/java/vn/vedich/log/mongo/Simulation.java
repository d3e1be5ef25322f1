package vn.vedich.log.mongo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import vn.vedich.log.AppendRefused;
import vn.vedich.log.NewEvent;
import vn.vedich.log.SampleEvents;
import vn.vedich.log.SettableClock;
import vn.vedich.log.home.Outcome;

/** Several processes that append and read at once over a replica set in trouble, all decided by one seed. */
final class Simulation {

    private static final int PROCESSES = 3;
    private static final int GROUPS = 4;
    private static final int READS = 14;
    private static final int TROUBLES = 40;
    static final int STREAMS = 3;
    static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private final Random random;
    private final Turns turns;
    private final SimulatedReplicaSet replicaSet;
    private final History history = new History();
    private final List<Process> processes = new ArrayList<>();
    private int calls;

    /** What a process has open, and its clock, which no other one agrees with. */
    private final class Process {
        private final SettableClock clock = new SettableClock(NOON.plusSeconds(random.nextInt(100)));
        private final LogReading reading;
        private final StreamReading streams;
        private final GroupAppender appender;
        private final History.Seen seen = history.process();

        private Process(CommitStore store) {
            KnownTail known = new KnownTail();
            CommitStore remembering = new RememberingStore(store, known);
            FreshReads reads = new FreshReads(remembering, known, Simulation.this::patience);
            LogEnd end = new LogEnd(remembering, reads, known);
            this.reading = new LogReading(reads, end, Simulation.this::patience);
            this.streams = new StreamReading(reads, Simulation.this::patience);
            this.appender = new GroupAppender(reads, new Placing(reads, clock), Simulation.this::patience, random);
        }

        void append() {
            for (int i = 0; i < GROUPS; i++) {
                clock.move(Duration.ofMillis(random.nextInt(-3_000, 6_000)));
                appendGroup();
            }
        }

        void appendGroup() {
            List<History.Call> group = new ArrayList<>();
            int size = 1 + random.nextInt(4);
            while (group.size() < size) {
                draft().ifPresent(group::add);
            }
            List<Outcome> outcomes =
                    appender.write(group.stream().map(History.Call::commit).toList());
            for (int i = 0; i < size; i++) {
                history.answered(group.get(i), outcomes.get(i), seen);
            }
        }

        void read() {
            for (int i = 0; i < READS; i++) {
                turns.pass();
                try {
                    seen.ask(reading, streams, random);
                } catch (StoreFailed e) {
                    // It may say that it can't answer. It may not answer wrong.
                    continue;
                }
            }
        }
    }

    /**
     * @param around puts something around each process's connection, such as a mistake that should be found
     */
    Simulation(long seed, BiFunction<CommitStore, SimulatedReplicaSet, CommitStore> around) {
        this.random = new Random(seed);
        this.turns = new Turns(random);
        this.replicaSet = new SimulatedReplicaSet(turns, random);
        for (int i = 0; i < PROCESSES; i++) {
            processes.add(new Process(around.apply(replicaSet.connect(), replicaSet)));
        }
    }

    /** @throws AssertionError when a promise was broken */
    History run() {
        for (Process process : processes) {
            turns.add(process::append);
            turns.add(process::read);
        }
        turns.add(() -> {
            for (int i = 0; i < TROUBLES; i++) {
                turns.pass();
                replicaSet.happens();
            }
        });
        turns.run();
        replicaSet.calmDown();
        processes.forEach(process -> process.reading.head());
        processes.forEach(Process::appendGroup);
        history.check(replicaSet.durable());
        return history;
    }

    private Patience.Tries patience() {
        return new Patience.Tries() {
            private int left = random.nextInt(12);

            @Override
            public boolean areOver() {
                return left <= 0;
            }

            @Override
            public boolean again() {
                turns.pass();
                return left-- > 0;
            }
        };
    }

    /** Most are as they should be; a commit that can't even be made is left out. */
    private Optional<History.Call> draft() {
        int call = calls++;
        long[] next = new long[STREAMS];
        for (int stream = 0; stream < STREAMS; stream++) {
            next[stream] = history.lastAcknowledged("unit/s" + stream) + 1 + off();
        }
        List<NewEvent> events = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            int stream = random.nextInt(STREAMS + 1);
            String id = random.nextInt(12) == 0 ? "e" + random.nextInt(call + 1) + "-0" : "e" + call + "-" + i;
            String payload = History.Call.payload(call);
            events.add(
                    stream == STREAMS
                            ? SampleEvents.streamless(id, payload)
                            : SampleEvents.event(id, "unit/s" + stream, Math.max(0, next[stream]++), payload));
        }
        String command = random.nextInt(8) == 0 ? "c" + random.nextInt(call + 1) : "c" + call;
        try {
            return Optional.of(History.Call.of(call, command, events));
        } catch (AppendRefused e) {
            return Optional.empty();
        }
    }

    private int off() {
        return switch (random.nextInt(10)) {
            case 0 -> -1;
            case 1 -> 1;
            default -> 0;
        };
    }
}
