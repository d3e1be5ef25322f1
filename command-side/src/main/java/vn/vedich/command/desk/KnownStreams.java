package vn.vedich.command.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.vedich.command.desk.Folding.Folded;
import vn.vedich.command.desk.Folding.Step;

/** The facts of the streams that were asked for last, brought up to the log's end whenever they are asked for. */
final class KnownStreams<F> {

    /** So many streams are remembered. */
    static final int MOST = 2_000;

    private final Folding folding;
    private final F nothing;
    private final Step<F> step;
    private final Map<String, Folded<F>> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Folded<F>> eldest) {
            return size() > MOST;
        }
    };

    KnownStreams(Folding folding, F nothing, Step<F> step) {
        this.folding = folding;
        this.nothing = nothing;
        this.step = step;
    }

    /** What is known of the stream now; nothing when there is no such stream. */
    F of(String stream) {
        Folded<F> before = remembered(stream);
        Folded<F> now = folding.goOn(stream, before, step);
        if (now.next() > before.next()) {
            remember(stream, now);
        }
        return now.facts();
    }

    private Folded<F> remembered(String stream) {
        synchronized (known) {
            Folded<F> folded = known.get(stream);
            return folded == null ? new Folded<>(nothing, 0) : folded;
        }
    }

    private void remember(String stream, Folded<F> now) {
        synchronized (known) {
            known.merge(stream, now, (one, other) -> one.next() >= other.next() ? one : other);
        }
    }
}
