package vn.vedich.proof.note;

import java.nio.ByteBuffer;
import java.util.Optional;

/** What a witness signs: the time at which it had seen the log grow to this checkpoint, and the checkpoint's text. */
record Cosignature(long time, byte[] signature) {

    /** Empty when it has another length or its time is beyond what a witness may say. */
    static Optional<Cosignature> read(byte[] made) {
        if (made.length != Long.BYTES + Ed25519.SIGNATURE_BYTES) {
            return Optional.empty();
        }
        ByteBuffer rest = ByteBuffer.wrap(made);
        long time = rest.getLong();
        byte[] signature = new byte[Ed25519.SIGNATURE_BYTES];
        rest.get(signature);
        return time < 0 ? Optional.empty() : Optional.of(new Cosignature(time, signature));
    }

    byte[] write() {
        return ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array();
    }

    String message(String text) {
        return message(time, text);
    }

    static String message(long time, String text) {
        return "cosignature/v1\ntime " + time + "\n" + text;
    }
}
