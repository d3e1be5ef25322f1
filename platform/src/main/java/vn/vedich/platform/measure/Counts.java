package vn.vedich.platform.measure;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/**
 * How often something ended in each of a few ways, since the process began. Safe for use by many threads.
 *
 * @param <W> the ways, all of which there are from the start: a series that begins with its first event is missed by rates
 */
public final class Counts<W extends Enum<W>> {

    private final Map<W, LongAdder> counts;

    public Counts(Class<W> ways) {
        this.counts = new EnumMap<>(ways);
        for (W way : ways.getEnumConstants()) {
            counts.put(way, new LongAdder());
        }
    }

    public void count(W way) {
        adder(way).increment();
    }

    public long of(W way) {
        return adder(way).sum();
    }

    private LongAdder adder(W way) {
        return Objects.requireNonNull(counts.get(way));
    }

    /**
     * One series for each way, in lower case under the tag {@code result}.
     *
     * @param name of the series, with full stops, without the ending that a counter is given
     * @param more tags of all of them
     */
    public MeterBinder as(String name, String description, Tags more) {
        return registry -> counts.forEach((way, count) -> FunctionCounter.builder(name, count, LongAdder::sum)
                .description(description)
                .tags(more)
                .tag("result", way.name().toLowerCase(Locale.ROOT))
                .register(registry));
    }

    public MeterBinder as(String name, String description) {
        return as(name, description, Tags.empty());
    }
}
