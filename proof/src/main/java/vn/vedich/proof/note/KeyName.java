package vn.vedich.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import vn.vedich.proof.Hashed;

/** Names of keys, and the ids that belong to them. */
final class KeyName {

    private static final int NEXT_LINE = 0x85;

    private KeyName() {}

    static boolean isAcceptable(String name) {
        return !name.isEmpty() && name.codePoints().noneMatch(KeyName::isForbidden);
    }

    private static boolean isForbidden(int c) {
        return c == '+'
                || c < ' '
                || c == NEXT_LINE
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.SURROGATE;
    }

    /**
     * The first four bytes of SHA-256(name || 0x0A || type || key).
     *
     * @param typeAndKey the type's byte, then the public key
     */
    static int id(String name, byte[] typeAndKey) {
        MessageDigest sha256 = Hashed.sha256();
        sha256.update(name.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        return ByteBuffer.wrap(sha256.digest(typeAndKey)).getInt();
    }
}
