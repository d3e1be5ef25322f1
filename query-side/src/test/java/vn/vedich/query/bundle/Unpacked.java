package vn.vedich.query.bundle;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.vedich.bundle.BundleFiles;
import vn.vedich.bundle.BundleWriting;

/** The files of a bundle in the hands of somebody who alters them. */
record Unpacked(TreeMap<String, byte[]> files) {

    static Unpacked of(byte[] bundle) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Unpacked(files);
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    Unpacked with(String name, byte[] content) {
        TreeMap<String, byte[]> others = new TreeMap<>(files);
        others.put(name, content);
        return new Unpacked(others);
    }

    Unpacked with(String name, UnaryOperator<String> change) {
        return with(name, change.apply(text(name)).getBytes(StandardCharsets.UTF_8));
    }

    Unpacked without(String name) {
        TreeMap<String, byte[]> others = new TreeMap<>(files);
        others.remove(name);
        return new Unpacked(others);
    }

    /** By somebody who computes the sums anew. */
    byte[] packed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            BundleWriting writing = new BundleWriting(bytes);
            for (Map.Entry<String, byte[]> file :
                    without(BundleFiles.SUMS).files().entrySet()) {
                writing.add(file.getKey(), out -> out.write(file.getValue()));
            }
            writing.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As the files are, with the sums that they came with. */
    byte[] packedAsTheyAre() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
