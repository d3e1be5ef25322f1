package vn.vedich.log;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.CanonicalJson;
import vn.vedich.proof.SaltedHash;

/**
 * A salted hash of a command's body. Without the salt it tells nothing, not even to somebody who guesses the body: so the
 * salt goes when a text of the command is erased.
 *
 * @param hash SHA-256(salt || body), as {@link SaltedHash} writes it
 * @param salt 16 bytes in base64url without padding; null once erased
 */
public record Fingerprint(String hash, @Nullable String salt) {

    /**
     * The fingerprint of a body with a salt of its own.
     *
     * @param canonicalBody the same bytes whenever the body is the same, as {@link CanonicalJson} makes them
     * @param random must not be predictable
     */
    public static Fingerprint of(byte[] canonicalBody, RandomGenerator random) {
        String salt = SaltedHash.newSalt(random);
        return new Fingerprint(SaltedHash.of(salt, canonicalBody), salt);
    }

    /** Whether this is the fingerprint of that body. */
    public BodyMatch matches(byte[] canonicalBody) {
        if (salt == null) {
            return BodyMatch.CANNOT_TELL;
        }
        return SaltedHash.of(salt, canonicalBody).equals(hash) ? BodyMatch.SAME : BodyMatch.OTHER;
    }
}
