package vn.vedich.query.webhook;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A receiver as the text of Standard Webhooks and CloudEvents 1.0 tells anybody to write one. It knows nothing of who sends but the
 * secret that it was given.
 */
final class StandardReceiver implements Endpoint.Answering {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final byte[] key;
    private final Clock clock;
    private final IntSupplier status;
    private final Set<String> seen = new TreeSet<>();
    private final List<JsonNode> taken = new ArrayList<>();
    private final List<String> rejected = new ArrayList<>();

    /**
     * @param secret {@code whsec_} and Base64
     * @param status what it answers to what it can verify; what it answers 2xx to, it has taken
     */
    StandardReceiver(String secret, Clock clock, IntSupplier status) {
        if (!secret.startsWith("whsec_")) {
            throw new IllegalArgumentException("not a secret of Standard Webhooks");
        }
        this.key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        this.clock = clock;
        this.status = status;
    }

    /** The events that it took, each once, in the order in which they came first. */
    synchronized List<JsonNode> taken() {
        return List.copyOf(taken);
    }

    synchronized List<Long> positions() {
        return taken.stream()
                .map(event -> Long.parseLong(event.path("id").asString()))
                .toList();
    }

    /** Why it did not trust something. */
    synchronized List<String> rejected() {
        return List.copyOf(rejected);
    }

    @Override
    public void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        exchange.sendResponseHeaders(take(exchange, body), -1);
    }

    private synchronized int take(HttpExchange exchange, byte[] body) {
        String id = exchange.getRequestHeaders().getFirst("webhook-id");
        String timestamp = exchange.getRequestHeaders().getFirst("webhook-timestamp");
        String signatures = exchange.getRequestHeaders().getFirst("webhook-signature");
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (id == null || id.contains(".") || timestamp == null || signatures == null) {
            return reject("a header is missing");
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
        if (Duration.between(sent, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
            return reject("sent at another time");
        }
        if (!isSigned(id + "." + timestamp + ".", body, signatures)) {
            return reject("not signed");
        }
        JsonNode event = JSON.readTree(body);
        if (!type.startsWith("application/cloudevents+json") || !isCloudEvent(event)) {
            return reject("no CloudEvent");
        }
        int answered = status.getAsInt();
        if (answered / 100 == 2 && seen.add(id)) {
            taken.add(event);
        }
        return answered;
    }

    private int reject(String why) {
        rejected.add(why);
        return 401;
    }

    private boolean isSigned(String prefix, byte[] body, String signatures) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(prefix.getBytes(StandardCharsets.UTF_8));
            byte[] expected =
                    ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.UTF_8);
            boolean signed = false;
            for (String signature : signatures.split(" ")) {
                signed |= MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
            }
            return signed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The attributes that CloudEvents 1.0 requires, and those that JSON needs. */
    private static boolean isCloudEvent(JsonNode event) {
        return event.path("specversion").asString().equals("1.0")
                && event.path("datacontenttype").asString().equals("application/json")
                && event.path("data").isObject()
                && List.of("id", "source", "type", "subject", "time").stream()
                        .noneMatch(name -> event.path(name).asString("").isEmpty())
                && Instant.parse(event.path("time").asString()).isAfter(Instant.EPOCH);
    }
}
