package vn.vedich.platform.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import vn.vedich.kernel.evidence.Sha256;

/**
 * Contents in a folder: each a file of its own, {@code ab/<hash>} by the first digits of its hash. What comes in is written
 * beside, made durable and moved to its place in one step, so that no half of a file is ever seen.
 */
public final class FolderContents implements Contents {

    private static final int DIGITS_OF_A_SHELF = 2;

    private final Path folder;
    private final Path incoming;

    private FolderContents(Path folder) {
        this.folder = folder;
        this.incoming = folder.resolve("incoming");
    }

    /** Opens the folder, which no other process uses, and clears away what a crash left half written. */
    public static FolderContents in(Path folder) {
        FolderContents contents = new FolderContents(folder);
        try {
            Files.createDirectories(contents.incoming);
            contents.clearIncoming();
        } catch (IOException e) {
            throw new UncheckedIOException("contents can't be kept in " + folder, e);
        }
        return contents;
    }

    @Override
    public long put(Sha256 sha256, InputStream bytes) throws IOException {
        Path part = Files.createTempFile(incoming, "", ".part");
        try {
            long size = write(bytes, part, sha256);
            move(part, sha256);
            return size;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<KeptContent> find(Sha256 sha256) throws IOException {
        Path place = place(sha256);
        try (InputStream kept = Files.newInputStream(place)) {
            if (!Intake.isWhole(kept, sha256)) {
                throw new DamagedContent(sha256);
            }
            return Optional.of(new KeptContent(sha256, Files.size(place), () -> Files.newInputStream(place)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public OptionalLong size(Sha256 sha256) {
        try {
            return OptionalLong.of(Files.size(place(sha256)));
        } catch (NoSuchFileException e) {
            return OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long write(InputStream bytes, Path part, Sha256 sha256) throws IOException {
        try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
            long size = Intake.copy(bytes, Channels.newOutputStream(file), sha256);
            file.force(true);
            return size;
        }
    }

    private void move(Path part, Sha256 sha256) throws IOException {
        Path shelf = shelf(sha256);
        Files.createDirectories(shelf);
        Files.move(part, place(sha256), StandardCopyOption.ATOMIC_MOVE);
        makeDurable(shelf);
        makeDurable(folder);
    }

    /** A name is durable with its folder, where the system lets a folder be written out. */
    private static void makeDurable(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
                names.force(true);
            }
        }
    }

    private void clearIncoming() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(incoming)) {
            for (Path part : left) {
                Files.delete(part);
            }
        }
    }

    private Path place(Sha256 sha256) {
        return shelf(sha256).resolve(sha256.hex());
    }

    private Path shelf(Sha256 sha256) {
        return folder.resolve(sha256.hex().substring(0, DIGITS_OF_A_SHELF));
    }
}
