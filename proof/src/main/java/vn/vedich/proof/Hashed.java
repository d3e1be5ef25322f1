package vn.vedich.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** SHA-256 of a stored text's UTF-8 bytes, in base64url without padding. */
public final class Hashed {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int BYTES_OF_ID = 16;
    private static final MessageDigest UNUSED = lookUp();

    private Hashed() {}

    public static String of(String stored) {
        return BASE64.encodeToString(sha256().digest(stored.getBytes(StandardCharsets.UTF_8)));
    }

    /** An id that follows from what it names: the first {@value #BYTES_OF_ID} bytes of the hash, in hexadecimal digits. */
    public static String id(String named) {
        return HexFormat.of().formatHex(sha256().digest(named.getBytes(StandardCharsets.UTF_8)), 0, BYTES_OF_ID);
    }

    /** A digest of one's own. Copied, because looking one up costs as much as hashing a small text does. */
    public static MessageDigest sha256() {
        try {
            return (MessageDigest) UNUSED.clone();
        } catch (CloneNotSupportedException e) {
            return lookUp();
        }
    }

    private static MessageDigest lookUp() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
