package vn.vedich.query.moment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.vedich.log.EventLog;
import vn.vedich.log.StoredEvent;
import vn.vedich.query.projection.Fact;

/**
 * The facts of single streams, read from the log and remembered for a while: what a stream held by a position never changes. A
 * text that is erased goes from here too when its stream is forgotten, {@link #REMEMBERED} after it was read from its beginning. Safe for use by many
 * threads.
 */
public final class StreamFacts {

    /** So long at the most a stream is remembered after it was read. */
    public static final Duration REMEMBERED = Duration.ofMinutes(10);

    /** About how many bytes a fact takes beside its texts, and a character of these. */
    private static final int OF_A_FACT = 600;

    private static final int OF_A_CHARACTER = 3;

    private final EventLog log;
    private final Function<StoredEvent, Fact> reading;
    private final Cache<String, Read> remembered;

    /**
     * What was read of one stream.
     *
     * @param through there is nothing else in it up to this position
     * @param bytes about how many it takes
     */
    private record Read(List<Fact> facts, long through, long bytes) {

        /** The facts up to a position. */
        List<Fact> until(long position) {
            int from = 0;
            int to = facts.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (facts.get(middle).position() <= position) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return facts.subList(0, from);
        }

        int weight() {
            return (int) Math.min(bytes / 1024 + 1, Integer.MAX_VALUE);
        }
    }

    /**
     * @param reading makes a fact of an event of the log
     * @param mostBytes about how many bytes are remembered at the most
     */
    public StreamFacts(EventLog log, Function<StoredEvent, Fact> reading, long mostBytes) {
        this(log, reading, mostBytes, Ticker.systemTicker());
    }

    StreamFacts(EventLog log, Function<StoredEvent, Fact> reading, long mostBytes, Ticker time) {
        this.log = log;
        this.reading = reading;
        this.remembered = Caffeine.newBuilder()
                .maximumWeight(mostBytes / 1024)
                .weigher((String stream, Read read) -> read.weight())
                .ticker(time)
                // What is read on stays as old as its beginning: of a stream that is asked for all the time, too, every
                // text goes.
                .expireAfter(Expiry.creating((String _, Read _) -> REMEMBERED))
                .build();
    }

    /** The facts of a stream up to a position, in order; that position must have been reached by the log. */
    List<Fact> of(String stream, long through) {
        Read known = remembered.getIfPresent(stream);
        if (known == null || known.through() < through) {
            known = readOn(stream, known == null ? new Read(List.of(), -1, 0) : known);
            remembered.put(stream, known);
        }
        return known.until(through);
    }

    private Read readOn(String stream, Read known) {
        long head = log.head();
        List<Fact> facts = new ArrayList<>(known.facts());
        long bytes = known.bytes();
        List<StoredEvent> page = log.readStream(stream, facts.size(), EventLog.MAX_READ);
        while (!page.isEmpty()) {
            for (StoredEvent event : page) {
                facts.add(reading.apply(event));
                bytes += OF_A_FACT
                        + (long) OF_A_CHARACTER
                                * (event.payload().length() + event.provenance().length());
            }
            page = log.readStream(stream, facts.size(), EventLog.MAX_READ);
        }
        return new Read(List.copyOf(facts), head, bytes);
    }
}
