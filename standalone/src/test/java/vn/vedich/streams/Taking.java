package vn.vedich.streams;

import java.io.IOException;
import java.net.Socket;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes whatever is signed, and keeps what came, in which order and how late. */
final class Taking implements Manner {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Signed secret;
    private final NavigableMap<Long, Long> tookByPosition = new TreeMap<>();
    private final Map<String, Long> lastOfDirective = new HashMap<>();
    private int twice;
    private int outOfOrder;
    private int unsigned;

    Taking(Signed secret) {
        this.secret = secret;
    }

    @Override
    public String title() {
        return "that take what is signed";
    }

    @Override
    public void answer(HttpRequest request, byte[] body, Socket caller) throws IOException {
        long now = Latencies.micros();
        boolean signed = secret.isSigned(
                header(request, "webhook-id"),
                header(request, "webhook-timestamp"),
                body,
                header(request, "webhook-signature"));
        take(signed, body, now);
        Manner.say(caller, "HTTP/1.1 " + (signed ? "204 No Content" : "401 Unauthorized") + "\r\n\r\n");
    }

    private static String header(HttpRequest request, String name) {
        Header header = request.getFirstHeader(name);
        return header == null ? "" : header.getValue();
    }

    private synchronized void take(boolean signed, byte[] body, long now) {
        if (!signed) {
            unsigned++;
            return;
        }
        JsonNode event = JSON.readTree(body);
        long position = Long.parseLong(event.path("id").asString());
        long recorded = Latencies.micros(Instant.parse(event.path("time").asString()));
        if (tookByPosition.putIfAbsent(position, now - recorded) != null) {
            twice++;
        } else if (lastOfDirective.merge(event.path("subject").asString(), position, Math::max) != position) {
            outOfOrder++;
        }
    }

    /** How many changes it has by now. */
    synchronized int count() {
        return tookByPosition.size();
    }

    /** How long changes took since they were recorded, in microseconds; of those that were recorded at this position or later. */
    synchronized LongStream tookSince(long position) {
        return tookByPosition.tailMap(position).values().stream().mapToLong(Long::longValue);
    }

    /** @param wanted positions of the changes that it should have */
    synchronized Faults faults(long[] wanted) {
        long missed = Arrays.stream(wanted)
                .filter(position -> !tookByPosition.containsKey(position))
                .count();
        return new Faults(missed, outOfOrder, unsigned, twice);
    }

    /**
     * What should not be.
     *
     * @param twice is no fault where an answer was lost, as when the process was killed
     */
    record Faults(long missed, long outOfOrder, long unsigned, long twice) {

        static final String NAMES = "missed; out of order of a directive; not signed; twice";

        static final Faults NONE = new Faults(0, 0, 0, 0);

        Faults plus(Faults other) {
            return new Faults(
                    missed + other.missed,
                    outOfOrder + other.outOfOrder,
                    unsigned + other.unsigned,
                    twice + other.twice);
        }

        @Override
        public String toString() {
            return "%d; %d; %d; %d".formatted(missed, outOfOrder, unsigned, twice);
        }
    }
}
