package vn.vedich.platform.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.vedich.kernel.evidence.Content;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.platform.content.UnfitContent.Why;

/** Takes bytes in while they are counted and hashed. */
final class Intake {

    private static final int AT_ONCE = 1 << 16;

    private Intake() {}

    /**
     * Copies all of them and returns how many they are.
     *
     * @throws UnfitContent when they are not what the hash says, none or too many; some may have been copied by then
     */
    static long copy(InputStream from, OutputStream to, Sha256 expected) throws IOException {
        MessageDigest digest = sha256();
        byte[] part = new byte[AT_ONCE];
        long size = 0;
        for (int read = from.read(part); read >= 0; read = from.read(part)) {
            size += read;
            if (size > Content.LARGEST) {
                throw new UnfitContent(Why.TOO_LARGE);
            }
            digest.update(part, 0, read);
            to.write(part, 0, read);
        }
        if (size == 0) {
            throw new UnfitContent(Why.EMPTY);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(expected.hex())) {
            throw new UnfitContent(Why.OF_ANOTHER_HASH);
        }
        return size;
    }

    /** Whether these are the bytes of that hash. */
    static boolean isWhole(InputStream kept, Sha256 expected) throws IOException {
        try {
            return copy(kept, OutputStream.nullOutputStream(), expected) > 0;
        } catch (UnfitContent e) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
