package vn.vedich.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.vedich.proof.Hashed;

/**
 * Writes a bundle file by file, in the order of their names, keeping none of it: the same files make the same bytes. What is
 * written is no bundle before {@link #finish}.
 */
public final class BundleWriting {

    /** The earliest time that a zip file has room for: nothing is said by it. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final StringBuilder sums = new StringBuilder();
    private String last = "";

    /** @param out is not closed */
    public BundleWriting(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** Writes what a file holds. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    public void add(String name, String text) throws IOException {
        add(name, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws IllegalArgumentException when its name does not come after the last one's */
    public void add(String name, Content content) throws IOException {
        MessageDigest sum = Hashed.sha256();
        write(name, out -> content.writeTo(new DigestOutputStream(out, sum)));
        sums.append(HexFormat.of().formatHex(sum.digest()))
                .append("  ")
                .append(name)
                .append('\n');
    }

    /** Writes the sums and ends the file. */
    public void finish() throws IOException {
        write(BundleFiles.SUMS, out -> out.write(sums.toString().getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    private void write(String name, Content content) throws IOException {
        if (name.compareTo(last) <= 0) {
            throw new IllegalArgumentException(name + " does not come after " + last);
        }
        last = name;
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        content.writeTo(new LeftOpen(zip));
        zip.closeEntry();
    }

    /** Whoever writes one file may close what he writes to. */
    private static final class LeftOpen extends FilterOutputStream {

        LeftOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
