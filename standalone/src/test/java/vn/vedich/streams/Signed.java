package vn.vedich.streams;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whether what came was signed, as the text of Standard Webhooks tells a receiver to find out. */
final class Signed {

    private static final String SECRET = "whsec_";

    private final SecretKeySpec key;

    /** @param secret as it is shown to whose it is */
    Signed(String secret) {
        this.key = new SecretKeySpec(Base64.getDecoder().decode(secret.substring(SECRET.length())), "HmacSHA256");
    }

    /** @param signatures of which one has to be right */
    boolean isSigned(String id, String timestamp, byte[] body, String signatures) {
        byte[] right = ("v1," + Base64.getEncoder().encodeToString(mac(id + "." + timestamp + ".", body)))
                .getBytes(StandardCharsets.US_ASCII);
        return Arrays.stream(signatures.split(" "))
                .anyMatch(one -> MessageDigest.isEqual(right, one.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] mac(String first, byte[] body) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(first.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
