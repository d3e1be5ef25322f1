package vn.vedich.proof;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Base64 in which the same bytes are never written two ways: padding and unused bits as RFC 4648 prescribes. */
public final class StrictBase64 {

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private StrictBase64() {}

    public static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** @throws IllegalArgumentException when it is not what {@link #encode} makes of any bytes */
    public static byte[] decode(String text) {
        return same(text, Base64.getDecoder().decode(text), Base64.getEncoder());
    }

    /** Base64url without padding. */
    public static String encodeUrl(byte[] bytes) {
        return URL.encodeToString(bytes);
    }

    /** @throws IllegalArgumentException when it is not what {@link #encodeUrl} makes of any bytes */
    public static byte[] decodeUrl(String text) {
        return same(text, Base64.getUrlDecoder().decode(text), URL);
    }

    private static byte[] same(String text, byte[] decoded, Base64.Encoder encoder) {
        if (!Arrays.equals(encoder.encode(decoded), text.getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("not base64 in its one form");
        }
        return decoded;
    }
}
