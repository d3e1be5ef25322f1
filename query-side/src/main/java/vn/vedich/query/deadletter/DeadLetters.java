package vn.vedich.query.deadletter;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vedich.log.axon.LetterQueue;
import vn.vedich.log.axon.LoggedEvents;
import vn.vedich.log.letters.LetterBox;
import vn.vedich.log.letters.LetterBoxes;
import vn.vedich.query.projection.Projection;
import vn.vedich.query.version.Live;
import vn.vedich.query.version.Version;
import vn.vedich.query.version.VersionStore;

/** The dead letters of all projections: each version of documents has its own, and what is live decides which are shown. */
public final class DeadLetters {

    /**
     * A projection that can't handle more than this has no poison event but a fault: it stops, says so, and tries again.
     */
    static final LetterQueue.Limits LIMITS = new LetterQueue.Limits(1_000, 100_000, Duration.ofSeconds(30));

    private final LetterBoxes boxes;
    private final LoggedEvents events;
    private final Clock clock;
    private final VersionStore versions;

    /**
     * @param events of the log that is followed
     * @param versions say which letters are those of what is live
     */
    public DeadLetters(LetterBoxes boxes, LoggedEvents events, Clock clock, VersionStore versions) {
        this.boxes = boxes;
        this.events = events;
        this.clock = clock;
        this.versions = versions;
    }

    /** What stands between the log and this projection, which makes the documents of this version. */
    public Parking parking(Projection projection, Version version) {
        LetterQueue queue = new LetterQueue(of(version), events, clock, LIMITS);
        return new Parking(projection, new Parked(version.name(), queue, clock));
    }

    /** How much is parked. */
    public record Amount(long sequences, long letters) {

        private static Amount of(LetterBox box) {
            List<LetterBox.Sequence> parked = box.sequences();
            return new Amount(
                    parked.size(),
                    parked.stream().mapToLong(LetterBox.Sequence::letters).sum());
        }
    }

    /** How much is parked of what is live of a projection. */
    public Amount amount(String projection) {
        return Amount.of(of(projection));
    }

    /** How much is parked of a version, live or not. */
    public Amount amount(Version version) {
        return Amount.of(of(version));
    }

    /** Where each parked sequence of a version begins. */
    public SortedMap<String, Long> firstPositions(Version version) {
        SortedMap<String, Long> first = new TreeMap<>();
        of(version)
                .sequences()
                .forEach(one -> first.put(one.first().sequence(), one.first().position()));
        return first;
    }

    /**
     * Gives a version that is being made letters of its own and, while its documents cover nothing, none: what an earlier
     * attempt left is of documents that are gone.
     */
    public void keepApart(Version version) {
        versions.keepLettersApart(version);
        if (!versions.isLive(version) && versions.position(version) == Live.NOTHING) {
            of(version).clear();
        }
    }

    /** Drops the letters of a version whose documents are gone, and never those of what is live. Once more does no harm. */
    public void remove(Version gone) {
        String live = versions.letters(versions.liveNow(gone.projection()).version());
        Stream.of(versions.letters(gone), gone.name())
                .distinct()
                .filter(box -> !box.equals(live))
                .map(boxes::of)
                .forEach(LetterBox::clear);
    }

    /** The letters of what is live of a projection, to be looked at. */
    LetterBox of(String projection) {
        return boxes.of(versions.live(projection).letters());
    }

    /** The letters of a version, to be looked at. */
    LetterBox of(Version version) {
        return boxes.of(versions.letters(version));
    }
}
