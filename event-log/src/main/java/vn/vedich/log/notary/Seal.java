package vn.vedich.log.notary;

import org.jspecify.annotations.Nullable;
import vn.vedich.proof.stream.StreamsSeal;

/**
 * What the map came to when a seal was due.
 *
 * @param position of the event that says so; null until it was seen in the log
 */
record Seal(StreamsSeal map, @Nullable Long position) {

    /** Seals are numbered from 1. */
    long number() {
        return map.upTo() / StreamsSeal.INTERVAL;
    }

    OwnEvent event() {
        return new OwnEvent(
                StreamsSealed.NAME + "-" + number(),
                StreamsSealed.NAME,
                StreamsSealed.REVISION,
                OwnEvent.NOBODY,
                map.payload());
    }
}
