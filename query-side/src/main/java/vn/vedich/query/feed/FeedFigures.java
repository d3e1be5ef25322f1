package vn.vedich.query.feed;

import org.springframework.stereotype.Component;
import vn.vedich.platform.measure.Counts;

/** How often feeds were read at this process. */
@Component
public final class FeedFigures {

    private final Counts<Read> reads = new Counts<>(Read.class);

    /** What became of a question for a feed. */
    public enum Read {
        ANSWERED,
        /** No feed is open at that address, or it was asked for too often. */
        REFUSED
    }

    public Counts<Read> reads() {
        return reads;
    }
}
