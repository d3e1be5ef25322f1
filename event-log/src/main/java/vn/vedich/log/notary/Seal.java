package vn.vedich.log.notary;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.vedich.log.CoveredEvent;
import vn.vedich.proof.CanonicalJson;

/**
 * What the map came to when a seal was due.
 *
 * @param number from 1; it covers {@code number * 1,024} positions
 * @param position of the event that says so; null until it was seen in the log
 */
record Seal(
        long number, long streams, String root, @Nullable Long position) {

    /** Positions from one seal to the next. */
    static final int INTERVAL = 1_024;

    long upTo() {
        return number * INTERVAL;
    }

    OwnEvent event() {
        return new OwnEvent(
                StreamsSealed.NAME + "-" + number,
                StreamsSealed.NAME,
                StreamsSealed.REVISION,
                OwnEvent.NOBODY,
                CanonicalJson.write(JsonNodeFactory.instance
                        .objectNode()
                        .put("upTo", upTo())
                        .put("streams", streams)
                        .put("root", root)));
    }

    /** What an event of the log says, whether it is true or not. */
    static Seal saidBy(CoveredEvent event) {
        JsonNode said = CanonicalJson.parse(event.event().payload());
        long upTo = said.path("upTo").longValue();
        return new Seal(
                upTo / INTERVAL,
                said.path("streams").longValue(),
                said.path("root").stringValue(),
                event.position());
    }
}
