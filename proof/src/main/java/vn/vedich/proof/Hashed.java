package vn.vedich.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256 of a stored text's UTF-8 bytes, in base64url without padding. */
public final class Hashed {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Hashed() {}

    public static String of(String stored) {
        return BASE64.encodeToString(sha256().digest(stored.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
