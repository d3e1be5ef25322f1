package vn.vedich.query.version;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The versions that one answer is read from: of each projection the one that was live when the answer first looked. When
 * one of them was switched over before the answer was complete, its documents may have begun to go: then it is read again,
 * so that nobody sees half of each.
 *
 * <p>It holds on the thread that reads. What is read elsewhere, or later, reads whichever version is live then.
 */
public final class Reading {

    private static final ScopedValue<Reading> CURRENT = ScopedValue.newInstance();

    private final Map<String, Pinned> pinned = new ConcurrentHashMap<>();

    private record Pinned(Live live, Supplier<Live> now) {

        private boolean isStillLive() {
            return now.get().version().equals(live.version());
        }
    }

    private Reading() {}

    /** The answer, every document of it from one version of its projection. Inside of another reading it is a part of that. */
    public static <T> T whole(Supplier<T> answer) {
        return CURRENT.isBound() ? answer.get() : untilNothingWasSwitched(answer);
    }

    /** What this reading found live when it first asked; what is live now when nothing is being read. */
    static Live live(String projection, Function<String, Live> now) {
        return CURRENT.isBound() ? CURRENT.get().pin(projection, now) : now.apply(projection);
    }

    private static <T> T untilNothingWasSwitched(Supplier<T> answer) {
        while (true) {
            Reading reading = new Reading();
            try {
                T read = ScopedValue.where(CURRENT, reading).call(answer::get);
                if (reading.isStillLive()) {
                    return read;
                }
            } catch (RuntimeException e) {
                if (reading.isStillLive()) {
                    throw e;
                }
            }
        }
    }

    private Live pin(String projection, Function<String, Live> now) {
        return pinned.computeIfAbsent(projection, named -> new Pinned(now.apply(named), () -> now.apply(named)))
                .live();
    }

    private boolean isStillLive() {
        return pinned.values().stream().allMatch(Pinned::isStillLive);
    }
}
