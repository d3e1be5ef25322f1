package vn.vedich.log.sqlite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the streams written to most lately end, so that the file need not be asked each time. For the one writer only. */
final class LastSequences {

    private static final int KEPT = 20_000;

    private final Map<String, Long> last = new Lately();

    /** Forgets the stream that was not asked for the longest. */
    private static final class Lately extends LinkedHashMap<String, Long> {
        private static final long serialVersionUID = 1L;

        private Lately() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<String, Long> eldest) {
            return size() > KEPT;
        }
    }

    /** @param ask what to ask when it is not known here; empty for a stream without events */
    long next(String stream, Function<String, OptionalLong> ask) {
        Long known = last.get(stream);
        return 1 + (known == null ? ask.apply(stream).orElse(-1) : known);
    }

    void put(String stream, long sequence) {
        last.put(stream, sequence);
    }

    /** After a transaction that came to nothing. */
    void forgetAll() {
        last.clear();
    }
}
