package vn.vedich.query.deadletter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import vn.vedich.log.axon.LetterQueue;
import vn.vedich.log.axon.LoggedEvents;
import vn.vedich.log.letters.LetterBox;
import vn.vedich.log.letters.LetterBoxes;
import vn.vedich.query.projection.Projection;

/** The dead letters of all projections. */
public final class DeadLetters {

    /**
     * A projection that can't handle more than this has no poison event but a fault: it stops, says so, and tries again.
     */
    static final LetterQueue.Limits LIMITS = new LetterQueue.Limits(1_000, 100_000, Duration.ofSeconds(30));

    private final LetterBoxes boxes;
    private final LoggedEvents events;
    private final Clock clock;

    /** @param events of the log that is followed */
    public DeadLetters(LetterBoxes boxes, LoggedEvents events, Clock clock) {
        this.boxes = boxes;
        this.events = events;
        this.clock = clock;
    }

    /** What stands between the log and this projection. */
    public Parking parking(Projection projection) {
        LetterQueue queue = new LetterQueue(of(projection.name()), events, clock, LIMITS);
        return new Parking(projection, new Parked(projection.name(), queue, clock));
    }

    /** How much is parked. */
    public record Amount(long sequences, long letters) {}

    /** How much of a projection is parked. */
    public Amount amount(String projection) {
        List<LetterBox.Sequence> parked = of(projection).sequences();
        return new Amount(
                parked.size(),
                parked.stream().mapToLong(LetterBox.Sequence::letters).sum());
    }

    /** The letters of a projection, to be looked at. */
    LetterBox of(String projection) {
        return boxes.of(projection);
    }
}
