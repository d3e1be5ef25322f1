package vn.vedich.query.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests what passes through; closing it leaves the stream open, which belongs to whoever handed it in. */
final class DigestedOutput extends FilterOutputStream {

    private final MessageDigest digest;
    private long length;

    DigestedOutput(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    long length() {
        return length;
    }

    /** Of all that passed; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
        digest.update(bytes, from, count);
        length += count;
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
