package vn.vedich.proof.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import vn.vedich.proof.StrictBase64;

/** A private key, in the form that Go's {@code sumdb/note} gave it. Never shows itself but by {@link #secretLine}. */
public final class SignerKey {

    private static final String PREFIX = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final byte[] seed;

    private SignerKey(VerifierKey verifier, byte[] seed) {
        this.verifier = verifier;
        this.seed = seed;
    }

    /**
     * A new key.
     *
     * @param name without spaces and plus; that of a log is its origin
     * @param random must not be predictable
     * @throws UnacceptableNote when no key can have this name
     */
    public static SignerKey create(String name, KeyType type, SecureRandom random) {
        byte[] seed = new byte[Ed25519.KEY_BYTES];
        random.nextBytes(seed);
        return of(name, type, seed);
    }

    /** @throws UnacceptableNote when it is no such line; the message does not quote it */
    public static SignerKey parse(String secretLine) {
        String[] parts = secretLine.startsWith(PREFIX)
                ? secretLine.substring(PREFIX.length()).split("\\+", 3)
                : new String[0];
        if (parts.length != 3) {
            throw new UnacceptableNote("a signer key is " + PREFIX + "name+id+key");
        }
        SignerKey key = of(parts[0], decode(parts[2]));
        if (!HexFormat.of().toHexDigits(key.verifier.id()).equals(parts[1])) {
            throw new UnacceptableNote("the id of signer key " + parts[0] + " does not belong to its key");
        }
        return key;
    }

    private static SignerKey of(String name, byte[] typeAndSeed) {
        if (typeAndSeed.length != Ed25519.KEY_BYTES + 1) {
            throw new UnacceptableNote("a signer key has one byte of type and " + Ed25519.KEY_BYTES + " of seed");
        }
        KeyType type = KeyType.of(typeAndSeed[0])
                .orElseThrow(() -> new UnacceptableNote("a signer key of a type unknown here"));
        return of(name, type, Arrays.copyOfRange(typeAndSeed, 1, typeAndSeed.length));
    }

    private static SignerKey of(String name, KeyType type, byte[] seed) {
        if (!KeyName.isAcceptable(name)) {
            throw new UnacceptableNote("the name of a key has no spaces and no plus");
        }
        return new SignerKey(VerifierKey.of(name, type, Ed25519.publicKeyOf(seed)), seed);
    }

    private static byte[] decode(String base64) {
        try {
            return StrictBase64.decode(base64);
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("a signer key ends in base64");
        }
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** The line to keep where only its owner can read it. */
    public String secretLine() {
        byte[] typeAndSeed = ByteBuffer.allocate(1 + seed.length)
                .put(verifier.type().code())
                .put(seed)
                .array();
        return PREFIX + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
                + StrictBase64.encode(typeAndSeed);
    }

    /** Signs the text of a note as an {@link KeyType#ED25519} key does. */
    NoteSignature sign(String text) {
        requireType(KeyType.ED25519);
        return NoteSignature.of(verifier, Ed25519.sign(seed, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Signs the text of a checkpoint as a witness does, who has seen at this time that the log only grew. */
    public NoteSignature cosign(String text, Instant time) {
        requireType(KeyType.COSIGNATURE);
        long seconds = time.getEpochSecond();
        byte[] signature = Ed25519.sign(seed, Cosignature.message(seconds, text).getBytes(StandardCharsets.UTF_8));
        return NoteSignature.of(verifier, new Cosignature(seconds, signature).write());
    }

    private void requireType(KeyType type) {
        if (verifier.type() != type) {
            throw new IllegalStateException("a key of type " + verifier.type() + " does not sign as " + type);
        }
    }

    @Override
    public String toString() {
        return "signer key of " + verifier.line();
    }
}
