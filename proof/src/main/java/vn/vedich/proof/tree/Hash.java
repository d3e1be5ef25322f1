package vn.vedich.proof.tree;

import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.vedich.proof.Hashed;
import vn.vedich.proof.StrictBase64;

/** A SHA-256 hash in the tree of RFC 6962 section 2.1. Cannot be changed. */
public final class Hash {

    /** Length of a hash, in bytes. */
    public static final int BYTES = 32;

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException when these are not 32 bytes */
    public static Hash of(byte[] bytes) {
        return at(bytes, 0, bytes.length);
    }

    /** The hash that stands at this place in a sequence of hashes. */
    public static Hash at(byte[] hashes, int place) {
        return at(hashes, place * BYTES, BYTES);
    }

    private static Hash at(byte[] bytes, int from, int length) {
        if (length != BYTES || from < 0 || from + length > bytes.length) {
            throw new IllegalArgumentException("a hash has " + BYTES + " bytes");
        }
        return new Hash(Arrays.copyOfRange(bytes, from, from + length));
    }

    /**
     * Reads standard base64.
     *
     * @throws IllegalArgumentException when it is not 32 bytes in strict base64
     */
    public static Hash parse(String base64) {
        return of(StrictBase64.decode(base64));
    }

    /** The root of a tree without leaves. */
    public static Hash ofNothing() {
        return new Hash(Hashed.sha256().digest());
    }

    /** SHA-256(0x00 || entry). */
    public static Hash ofLeaf(byte[] entry) {
        MessageDigest sha256 = Hashed.sha256();
        sha256.update(LEAF);
        return new Hash(sha256.digest(entry));
    }

    /** SHA-256(0x01 || left || right). */
    public static Hash ofNode(Hash left, Hash right) {
        MessageDigest sha256 = Hashed.sha256();
        sha256.update(NODE);
        sha256.update(left.bytes);
        return new Hash(sha256.digest(right.bytes));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Writes it at a place in a sequence of hashes. */
    public void copyTo(byte[] hashes, int place) {
        System.arraycopy(bytes, 0, hashes, place * BYTES, BYTES);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In standard base64, as checkpoints and proofs have it. */
    @Override
    public String toString() {
        return StrictBase64.encode(bytes);
    }
}
