package vn.vedich.proof.stream;

import java.nio.charset.StandardCharsets;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.StrictBase64;

/**
 * A stream's place in the map: the SHA-256 of its name.
 *
 * @param bucket the hash's first two bytes, big-endian: 0 to 65,535
 * @param text the hash in base64url without padding
 */
public record StreamKey(int bucket, String text) {

    private static final int LENGTH = 43;

    public static StreamKey of(String stream) {
        byte[] hash = Hashed.sha256().digest(stream.getBytes(StandardCharsets.UTF_8));
        return new StreamKey(bucket(hash), StrictBase64.encodeUrl(hash));
    }

    /** @throws IllegalArgumentException when it is no hash in base64url */
    static StreamKey parse(String text) {
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("no key of a stream");
        }
        return new StreamKey(bucket(StrictBase64.decodeUrl(text)), text);
    }

    private static int bucket(byte[] hash) {
        return Byte.toUnsignedInt(hash[0]) << 8 | Byte.toUnsignedInt(hash[1]);
    }
}
