package vn.vedich.platform.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import vn.vedich.kernel.evidence.Sha256;

/** Keeps bytes under their SHA-256. What is kept is never changed and never removed. */
public interface Contents {

    /**
     * Keeps these bytes and returns how many they are, after they are durable; the same again changes nothing, and heals
     * what was damaged.
     *
     * @throws UnfitContent when they are not what the hash says, none or too many; then nothing is kept of them
     * @throws IOException when they can't be read to their end or not be kept; then nothing is kept of them
     */
    long put(Sha256 sha256, InputStream bytes) throws IOException;

    /**
     * The bytes of that hash, after all of them were read and found to be so.
     *
     * @throws DamagedContent when what is kept has another hash
     */
    Optional<KeptContent> find(Sha256 sha256) throws IOException;

    /** How many bytes are kept under that hash; empty when nobody put any there. */
    OptionalLong size(Sha256 sha256);
}
