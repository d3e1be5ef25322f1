package vn.vedich.proof.note;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Arrays;
import vn.vedich.proof.StrictBase64;

/**
 * One signature line of a note: {@code — name base64(id || signature)}.
 *
 * @param name of the key
 * @param base64 of the key's id, four bytes big-endian, and what the key made
 */
public record NoteSignature(String name, String base64) {

    private static final String DASH = "\u2014 ";

    static NoteSignature of(VerifierKey key, byte[] made) {
        byte[] idAndMade = ByteBuffer.allocate(Integer.BYTES + made.length)
                .putInt(key.id())
                .put(made)
                .array();
        return new NoteSignature(key.name(), StrictBase64.encode(idAndMade));
    }

    /**
     * Reads one line.
     *
     * @param line without its line feed
     * @throws UnacceptableNote when it is no signature
     */
    public static NoteSignature parse(String line) {
        String[] parts = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (parts.length != 2 || !KeyName.isAcceptable(parts[0])) {
            throw new UnacceptableNote("a line after the note's last empty line is no signature");
        }
        NoteSignature signature = new NoteSignature(parts[0], parts[1]);
        if (signature.idAndMade().length <= Integer.BYTES) {
            throw new UnacceptableNote("the signature of " + parts[0] + " is empty");
        }
        return signature;
    }

    /** The line with its line feed. */
    public String line() {
        return DASH + name + " " + base64 + "\n";
    }

    int keyId() {
        return ByteBuffer.wrap(idAndMade()).getInt();
    }

    byte[] bytes() {
        byte[] idAndMade = idAndMade();
        return Arrays.copyOfRange(idAndMade, Integer.BYTES, idAndMade.length);
    }

    /** When a witness made it; it must be of a key of type {@link KeyType#COSIGNATURE}. */
    Instant cosignedAt() {
        return Cosignature.read(bytes())
                .map(cosignature -> Instant.ofEpochSecond(cosignature.time()))
                .orElseThrow(() -> new UnacceptableNote("the signature of " + name + " is no cosignature"));
    }

    /** Whether it bears the key's name and id, good or not. */
    public boolean isBy(VerifierKey key) {
        return key.id() == keyId() && key.name().equals(name);
    }

    private byte[] idAndMade() {
        try {
            return StrictBase64.decode(base64);
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("the signature of " + name + " is not base64", e);
        }
    }
}
