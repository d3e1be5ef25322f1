import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A receiver of webhooks, as a department might write it from the page of Standard Webhooks alone: it knows nothing of Về Đích.
 *
 * <p>{@code java Receiver.java <port> <file with the secret, whsec_…>} prints one line for each message, verified or refused.
 */
public class Receiver {

    static final Duration TOLERANCE = Duration.ofMinutes(5);

    public static void main(String[] arguments) throws IOException {
        byte[] secret = Base64.getDecoder().decode(secretIn(arguments[1]).substring("whsec_".length()));
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 0);
        server.createContext("/", call -> receive(call, secret));
        server.start();
        System.out.println("listening");
    }

    /** The secret as such, or in a JSON answer. */
    static String secretIn(String file) throws IOException {
        String text = java.nio.file.Files.readString(java.nio.file.Path.of(file));
        int start = text.indexOf("whsec_");
        int end = start;
        while (end < text.length() && "\"\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    static void receive(HttpExchange call, byte[] secret) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String id = call.getRequestHeaders().getFirst("webhook-id");
        String timestamp = call.getRequestHeaders().getFirst("webhook-timestamp");
        String signatures = call.getRequestHeaders().getFirst("webhook-signature");
        boolean verified = isFresh(timestamp) && isSigned(id + "." + timestamp + "." + body, signatures, secret);
        System.out.println((verified ? "verified " : "refused ") + id + " " + body);
        call.sendResponseHeaders(verified ? 204 : 401, -1);
        call.close();
    }

    static boolean isFresh(String timestamp) {
        Duration age = Duration.between(Instant.ofEpochSecond(Long.parseLong(timestamp)), Instant.now());
        return age.abs().compareTo(TOLERANCE) <= 0;
    }

    static boolean isSigned(String content, String signatures, byte[] secret) {
        byte[] expected = ("v1," + Base64.getEncoder().encodeToString(hmac(content, secret))).getBytes(StandardCharsets.UTF_8);
        return Stream.of(signatures.split(" "))
                .anyMatch(one -> MessageDigest.isEqual(expected, one.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] hmac(String content, byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
