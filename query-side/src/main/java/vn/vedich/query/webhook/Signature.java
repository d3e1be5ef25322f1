package vn.vedich.query.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signature of a message as Standard Webhooks has it: HMAC-SHA-256 over id, time and body with full stops between them, in
 * Base64 after {@code v1,}; one for each secret, with a space between them.
 */
final class Signature {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String SCHEME = "v1,";

    private Signature() {}

    /**
     * @param id of the message, without a full stop
     * @param seconds since 1970, at which it is sent
     */
    static String of(List<byte[]> secrets, String id, long seconds, byte[] body) {
        return secrets.stream()
                .map(secret -> SCHEME + Base64.getEncoder().encodeToString(sign(secret, id, seconds, body)))
                .collect(Collectors.joining(" "));
    }

    private static byte[] sign(byte[] secret, String id, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }
}
