package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.vedich.log.EventLogModel.Kept;

/** Random appends, right and wrong ones, clock jumps and restarts, held against a log that is only a list. */
public abstract class RandomAppendsContract {

    /** What one step does: a commit of events whose places are off by so much from the next, or a restart. */
    record Step(int command, List<Draft> events, int clockSeconds, boolean restart) {

        /** Ids of commands and of events are apart: the one may be the other, of this commit or of any. */
        String commandId() {
            return command % 2 == 0 ? "c" + command : "e" + command;
        }
    }

    record Draft(int eventId, int stream, int off) {}

    private SettableClock clock;
    private EventLogModel model;

    /** A place for one log. */
    protected interface Home extends AutoCloseable {

        /** The log of this place: the same one each time. */
        EventLog open(Clock clock);

        @Override
        void close();
    }

    /** An empty one, for one try. */
    protected abstract Home home();

    @Property(tries = 60)
    void the_log_does_what_the_model_does(@ForAll("steps") List<Step> steps) {
        clock = new SettableClock(Instant.parse("2026-11-23T05:00:00Z"));
        model = new EventLogModel();
        try (Home home = home()) {
            run(steps, home);
        }
    }

    private void run(List<Step> steps, Home home) {
        EventLog log = home.open(clock);
        try {
            for (Step step : steps) {
                clock.move(Duration.ofSeconds(step.clockSeconds()));
                if (step.restart()) {
                    log.close();
                    log = home.open(clock);
                }
                append(log, step);
            }
            assertSame(log);
        } finally {
            log.close();
        }
    }

    private void append(EventLog log, Step step) {
        List<NewEvent> events = new ArrayList<>();
        for (Draft draft : step.events()) {
            String stream = "unit/s" + draft.stream();
            long offset = events.stream().filter(e -> stream.equals(e.stream())).count();
            long sequence = Math.max(0, model.next(stream) + offset + draft.off());
            events.add(SampleEvents.event("e" + draft.eventId(), stream, sequence));
        }
        assertThat(outcome(() -> log.append(new Commit(step.commandId(), null, events))))
                .isEqualTo(outcome(() -> model.append(new Commit(step.commandId(), null, events), clock.instant())));
    }

    private interface Append {
        Appended run();
    }

    private static Object outcome(Append append) {
        try {
            return append.run();
        } catch (AppendRefused refused) {
            return refused.getClass();
        }
    }

    private void assertSame(EventLog log) {
        assertThat(log.head()).isEqualTo(model.events().size() - 1);
        List<StoredEvent> stored = model.events().isEmpty() ? List.of() : log.read(0, 1_000);
        assertThat(stored.stream().map(Kept::of)).isEqualTo(model.events());
        assertThat(log.readHeadings(0, 1_000)).isEqualTo(EventLogFixture.headings(stored));
        for (int stream = 0; stream < 3; stream++) {
            String name = "unit/s" + stream;
            assertThat(log.lastSequence(name).orElse(-1) + 1).isEqualTo(model.next(name));
            assertThat(log.readStream(name, 0, 1_000).stream().map(Kept::of)).isEqualTo(model.stream(name));
        }
        model.commands()
                .forEach((command, first) -> assertThat(log.commit(command))
                        .map(CommittedCommand::firstPosition)
                        .contains(first));
        for (Kept event : model.events()) {
            assertThat(log.positionBefore(event.recordedAt())).isEqualTo(model.positionBefore(event.recordedAt()));
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Integer> off = Arbitraries.frequency(Tuple.of(12, 0), Tuple.of(1, 1), Tuple.of(2, -1));
        Arbitrary<Draft> draft = Combinators.combine(
                        Arbitraries.integers().between(0, 200),
                        Arbitraries.integers().between(0, 2),
                        off)
                .as(Draft::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        draft.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(-5, 10),
                        Arbitraries.integers().between(0, 15).map(n -> n == 0))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }
}
