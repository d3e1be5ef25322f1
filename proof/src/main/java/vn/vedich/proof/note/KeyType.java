package vn.vedich.proof.note;

import java.util.Arrays;
import java.util.Optional;

/** What a key signs of a note. Other types exist; their keys are unknown to us. */
public enum KeyType {
    /** Ed25519 over the note's text. */
    ED25519(0x01),
    /** A witness's Ed25519 over the text of a checkpoint and a time: c2sp.org/tlog-cosignature. */
    COSIGNATURE(0x04);

    private final byte code;

    KeyType(int code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static Optional<KeyType> of(byte code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }
}
