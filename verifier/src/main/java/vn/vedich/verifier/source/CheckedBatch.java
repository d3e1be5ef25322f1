package vn.vedich.verifier.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.vedich.proof.UnacceptableJson;
import vn.vedich.proof.UnacceptableLeaf;
import vn.vedich.proof.export.UnacceptableEvent;
import vn.vedich.verifier.check.CheckedEvent;

/**
 * What came of checking events, each by itself.
 *
 * @param events up to the first that is not in order
 * @param fault what is wrong with the one after these; empty when nothing is
 */
public record CheckedBatch(List<CheckedEvent> events, Optional<String> fault) {

    public CheckedBatch {
        events = List.copyOf(events);
    }

    /** Checks one event by what was read of it. */
    interface Reading<T> {

        /** Throws {@link UnacceptableEvent} and what else says that it is none. */
        CheckedEvent read(T raw);
    }

    /** @param after what is wrong after all these, if anything is */
    static <T> CheckedBatch of(Iterable<T> all, Reading<T> reading, Optional<String> after) {
        List<CheckedEvent> events = new ArrayList<>();
        for (T raw : all) {
            try {
                events.add(reading.read(raw));
            } catch (UnacceptableEvent | UnacceptableLeaf | UnacceptableJson e) {
                return new CheckedBatch(events, Optional.of(String.valueOf(e.getMessage())));
            }
        }
        return new CheckedBatch(events, after);
    }
}
