package vn.vedich.bundle.check;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.UnacceptableBundle;
import vn.vedich.proof.Hashed;

/** The files of a bundle as they stand in it. What they say is for others to check. */
final class BundleFile implements AutoCloseable {

    /** No file that is read whole is longer, in bytes: a proof of completeness is the longest. */
    private static final int MAX_WHOLE = 1 << 28;

    private static final int MAX_FILES = 100_000;

    private final ZipFile zip;

    /**
     * @throws UnacceptableBundle when it is no zip file
     * @throws IOException when there is no such file or it may not be read
     */
    BundleFile(Path path) throws IOException {
        try {
            this.zip = new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw damaged(e);
        }
    }

    /** The names of its files, as they follow one another. */
    List<String> names() {
        if (zip.size() > MAX_FILES) {
            throw new UnacceptableBundle("it has more than " + MAX_FILES + " files");
        }
        return zip.stream().map(ZipEntry::getName).toList();
    }

    /** What a file says that is short enough to be read whole. */
    String text(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream in = open(name)) {
            bytes.write(in.readNBytes(MAX_WHOLE));
            if (in.read() >= 0) {
                throw new UnacceptableBundle(name + " is too long");
            }
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /** A file to be read bit by bit; its sum was compared before. */
    InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnacceptableBundle("it has no file " + name);
        }
        return zip.getInputStream(entry);
    }

    /** @throws UnacceptableBundle when a file is not the one that its sum is of, or is not in its place */
    void requireSums() throws IOException {
        StringBuilder sums = new StringBuilder();
        String last = "";
        for (String name : names()) {
            if (name.compareTo(last) <= 0) {
                throw new UnacceptableBundle("its files do not stand in the order of their names: " + name);
            }
            last = name;
            if (!name.equals(BundleFiles.SUMS)) {
                sums.append(sum(name)).append("  ").append(name).append('\n');
            }
        }
        String said = text(BundleFiles.SUMS);
        if (!said.contentEquals(sums)) {
            throw new UnacceptableBundle("its files are not those that " + BundleFiles.SUMS + " names: "
                    + sums.toString()
                            .lines()
                            .filter(line -> said.lines().noneMatch(line::equals))
                            .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                            .findFirst()
                            .orElse("there is one more, or one less"));
        }
    }

    private String sum(String name) throws IOException {
        MessageDigest sum = Hashed.sha256();
        try (InputStream in = open(name);
                OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), sum)) {
            in.transferTo(out);
        } catch (ZipException | EOFException e) {
            throw damaged(e);
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    private static UnacceptableBundle damaged(Exception e) {
        return new UnacceptableBundle("it is no zip file, or a damaged one: " + e.getMessage(), e);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
