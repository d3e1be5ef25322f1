package vn.vedich.log.axon;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.DeadLetterQueueOverflowException;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.NoSuchDeadLetterException;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.axonframework.messaging.deadletter.WrongDeadLetterTypeException;
import vn.vedich.log.letters.Letter;
import vn.vedich.log.letters.LetterBox;

/**
 * Axon's dead-letter queue for events of the log. A letter keeps its event's position and reads the event from the log each
 * time. In a sequence letters stand in the order of positions, whichever came in first; one that comes in twice is there
 * once.
 */
public final class LetterQueue implements SequencedDeadLetterQueue<LoggedEvent> {

    private static final int PAGE = 100;

    private final LetterBox box;
    private final LoggedEvents events;
    private final Clock clock;
    private final Limits limits;

    /**
     * How much it takes.
     *
     * @param claim how long a letter is nobody else's while it is processed
     */
    public record Limits(long sequences, long lettersInASequence, Duration claim) {}

    public LetterQueue(LetterBox box, LoggedEvents events, Clock clock, Limits limits) {
        this.box = box;
        this.events = events;
        this.clock = clock;
        this.limits = limits;
    }

    @Override
    public void enqueue(Object sequenceIdentifier, DeadLetter<? extends LoggedEvent> letter) {
        enqueueAll(name(sequenceIdentifier), List.of(ours(letter)));
    }

    /**
     * Enqueues letters of one sequence, all or none.
     *
     * @throws DeadLetterQueueOverflowException when there is no room
     */
    public void enqueueAll(String sequence, List<LoggedLetter> letters) {
        if (isFull(sequence)) {
            throw new DeadLetterQueueOverflowException("there is no room for more letters of " + sequence);
        }
        box.add(letters.stream().map(letter -> letter.in(sequence)).toList());
    }

    /** The letter of a sequence at this position. */
    public Optional<LoggedLetter> letter(String sequence, long position) {
        return next(sequence, position)
                .filter(letter -> letter.position() == position)
                .map(this::logged);
    }

    /** The first letters of a sequence, at most so many. */
    public List<LoggedLetter> first(String sequence, int limit) {
        return box.read(sequence, 0, limit).stream().map(this::logged).toList();
    }

    /** Where each sequence begins. */
    public Map<String, Long> firstPositions() {
        return box.sequences().stream()
                .map(LetterBox.Sequence::first)
                .collect(Collectors.toMap(Letter::sequence, Letter::position));
    }

    @Override
    public void evict(DeadLetter<? extends LoggedEvent> letter) {
        if (letter instanceof LoggedLetter logged && logged.sequence() != null) {
            box.remove(logged.sequence(), logged.message().position());
        }
    }

    @Override
    public void requeue(
            DeadLetter<? extends LoggedEvent> letter, UnaryOperator<DeadLetter<? extends LoggedEvent>> letterUpdater) {
        LoggedLetter updated = ours(letterUpdater.apply(letter)).tried();
        if (updated.sequence() == null || !box.replace(updated.in(updated.sequence()))) {
            throw new NoSuchDeadLetterException(
                    "there is no letter of position " + updated.message().position());
        }
    }

    @Override
    public boolean contains(Object sequenceIdentifier) {
        return next(name(sequenceIdentifier), 0).isPresent();
    }

    @Override
    public Iterable<DeadLetter<? extends LoggedEvent>> deadLetterSequence(Object sequenceIdentifier) {
        return () -> letters(name(sequenceIdentifier)).iterator();
    }

    private Stream<DeadLetter<? extends LoggedEvent>> letters(String sequence) {
        return Stream.iterate(
                        box.read(sequence, 0, PAGE),
                        page -> !page.isEmpty(),
                        page -> box.read(sequence, page.getLast().position() + 1, PAGE))
                .flatMap(List::stream)
                .map(this::logged);
    }

    @Override
    public Iterable<Iterable<DeadLetter<? extends LoggedEvent>>> deadLetters() {
        return () -> sequences()
                .map(sequence -> deadLetterSequence(sequence.first().sequence()))
                .iterator();
    }

    /** The longest untouched first. */
    private Stream<LetterBox.Sequence> sequences() {
        return box.sequences().stream()
                .sorted(Comparator.comparing(sequence -> sequence.first().touchedAt()));
    }

    @Override
    public boolean isFull(Object sequenceIdentifier) {
        long letters = sequenceSize(sequenceIdentifier);
        return letters > 0 ? letters >= limits.lettersInASequence() : amountOfSequences() >= limits.sequences();
    }

    @Override
    public long size() {
        return box.sequences().stream().mapToLong(LetterBox.Sequence::letters).sum();
    }

    @Override
    public long sequenceSize(Object sequenceIdentifier) {
        return box.size(name(sequenceIdentifier));
    }

    @Override
    public long amountOfSequences() {
        return box.sequences().size();
    }

    @Override
    public boolean process(
            Predicate<DeadLetter<? extends LoggedEvent>> sequenceFilter,
            Function<DeadLetter<? extends LoggedEvent>, EnqueueDecision<LoggedEvent>> processingTask) {
        return sequences()
                .map(LetterBox.Sequence::first)
                .filter(first -> sequenceFilter.test(logged(first)) && claim(first))
                .findFirst()
                .filter(first -> new Processing(this, processingTask).all(logged(first)))
                .isPresent();
    }

    /** The letter behind this one in its sequence, claimed. */
    Optional<LoggedLetter> claimedBehind(String sequence, long position) {
        Optional<Letter> next = next(sequence, position + 1);
        next.ifPresent(this::claim);
        return next.map(this::logged);
    }

    private boolean claim(Letter letter) {
        Instant now = clock.instant();
        return box.claim(letter, now, now.minus(limits.claim()));
    }

    private Optional<Letter> next(String sequence, long fromPosition) {
        return box.read(sequence, fromPosition, 1).stream().findFirst();
    }

    private LoggedLetter logged(Letter letter) {
        return LoggedLetter.of(letter, events.at(letter.position()), clock);
    }

    private static LoggedLetter ours(DeadLetter<? extends LoggedEvent> letter) {
        if (letter instanceof LoggedLetter logged) {
            return logged;
        }
        throw new WrongDeadLetterTypeException("only letters of this queue's own kind, not "
                + letter.getClass().getName());
    }

    private static String name(Object sequenceIdentifier) {
        return sequenceIdentifier.toString();
    }

    @Override
    public void clear() {
        box.clear();
    }
}
