package vn.vedich.proof.note;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import vn.vedich.proof.StrictBase64;

/**
 * A public key by its one line: {@code name+id+base64(type || key)}, the id in eight hexadecimal digits.
 *
 * @param name without spaces and plus
 * @param line the whole line
 */
public record VerifierKey(String name, int id, KeyType type, String line) {

    private static final HexFormat HEX = HexFormat.of();

    /** @throws UnacceptableNote when it is no verifier key, or of a type that {@link KeyType} does not have */
    public static VerifierKey parse(String line) {
        String[] parts = line.split("\\+", 3);
        if (parts.length != 3 || !KeyName.isAcceptable(parts[0])) {
            throw new UnacceptableNote("a verifier key is name+id+key, and its name has no spaces");
        }
        byte[] typeAndKey = decode(parts[2]);
        int id = KeyName.id(parts[0], typeAndKey);
        if (!parts[1].equals(HEX.toHexDigits(id))) {
            throw new UnacceptableNote("the id of verifier key " + parts[0] + " does not belong to its key");
        }
        KeyType type = KeyType.of(typeAndKey[0])
                .orElseThrow(() -> new UnacceptableNote("verifier key " + parts[0] + " is of a type unknown here"));
        return new VerifierKey(parts[0], id, type, line);
    }

    static VerifierKey of(String name, KeyType type, byte[] publicKey) {
        byte[] typeAndKey = new byte[publicKey.length + 1];
        typeAndKey[0] = type.code();
        System.arraycopy(publicKey, 0, typeAndKey, 1, publicKey.length);
        int id = KeyName.id(name, typeAndKey);
        return new VerifierKey(
                name, id, type, name + "+" + HEX.toHexDigits(id) + "+" + StrictBase64.encode(typeAndKey));
    }

    private static byte[] decode(String base64) {
        try {
            byte[] typeAndKey = StrictBase64.decode(base64);
            if (typeAndKey.length == Ed25519.KEY_BYTES + 1) {
                return typeAndKey;
            }
        } catch (IllegalArgumentException e) {
            throw new UnacceptableNote("a verifier key ends in base64", e);
        }
        throw new UnacceptableNote("a verifier key has one byte of type and " + Ed25519.KEY_BYTES + " of key");
    }

    /** Whether it is the same key for the same use, whatever the name. */
    public boolean isSameKeyAs(VerifierKey other) {
        return encoded().equals(other.encoded());
    }

    private String encoded() {
        return line.split("\\+", 3)[2];
    }

    /** Whether this key made this signature, which bears its name and id, of this text. */
    boolean verifies(String text, NoteSignature signature) {
        byte[] made = signature.bytes();
        return switch (type) {
            case ED25519 -> verifies(text, made);
            case COSIGNATURE ->
                Cosignature.read(made)
                        .filter(cosignature -> verifies(cosignature.message(text), cosignature.signature()))
                        .isPresent();
        };
    }

    private boolean verifies(String message, byte[] signature) {
        byte[] typeAndKey = decode(encoded());
        byte[] key = Arrays.copyOfRange(typeAndKey, 1, typeAndKey.length);
        return signature.length == Ed25519.SIGNATURE_BYTES
                && Ed25519.verifies(key, message.getBytes(StandardCharsets.UTF_8), signature);
    }

    @Override
    public String toString() {
        return line;
    }
}
