package vn.vedich.proof;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** SHA-256(salt bytes || content bytes). Hash and salt are written in base64url without padding. */
public final class SaltedHash {

    /** Length of a salt, in bytes. */
    public static final int SALT_BYTES = 16;

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private SaltedHash() {}

    /** The hash of this content under this salt. */
    public static String of(String salt, byte[] content) {
        MessageDigest sha256 = Hashed.sha256();
        sha256.update(Base64.getUrlDecoder().decode(salt));
        return BASE64.encodeToString(sha256.digest(content));
    }

    /** A salt that was never used before, if the generator is not predictable. */
    public static String newSalt(RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return BASE64.encodeToString(salt);
    }
}
