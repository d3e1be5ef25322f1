package vn.vedich.log.notary;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.Set;
import vn.vedich.log.LogCannotOpen;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.UnacceptableNote;

/**
 * The keys of an installation on disk, each in a file that only its owner can read: {@code log.key}, which signs, and {@code
 * log.key.next} while a rotation is under way.
 */
final class KeyFolder {

    private static final String CURRENT = "log.key";
    private static final String NEXT = "log.key.next";
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path folder;
    private final String origin;
    private final SecureRandom random;

    /** @param origin the installation's name, which every key bears */
    KeyFolder(Path folder, String origin, SecureRandom random) {
        this.folder = folder;
        this.origin = origin;
        this.random = random;
    }

    Optional<SignerKey> current() {
        return read(CURRENT);
    }

    /** The key that signs; a new one when there is none. */
    SignerKey currentOrNew() {
        return current().orElseGet(() -> create(CURRENT));
    }

    /** The key that a rotation leads to, if one was begun and not completed. */
    Optional<SignerKey> next() {
        return read(NEXT);
    }

    SignerKey nextOrNew() {
        return next().orElseGet(() -> create(NEXT));
    }

    /** The next key signs from now on; the one before is gone. */
    void completeRotation() {
        try {
            move(NEXT, CURRENT);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private SignerKey create(String name) {
        try {
            Files.createDirectories(folder, ownerOnly("rwx------"));
            SignerKey key = SignerKey.create(origin, KeyType.ED25519, random);
            String unfinished = name + ".new";
            write(folder.resolve(unfinished), key.secretLine() + "\n");
            move(unfinished, name);
            return key;
        } catch (IOException e) {
            throw failed(e);
        } catch (UnacceptableNote e) {
            throw new LogCannotOpen("no key can be made for the installation's name " + origin, e);
        }
    }

    private void move(String from, String to) throws IOException {
        Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void write(Path file, String line) throws IOException {
        Files.deleteIfExists(file);
        try (FileChannel channel = FileChannel.open(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly("rw-------"))) {
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private Optional<SignerKey> read(String name) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            return Optional.of(
                    ofThisInstallation(SignerKey.parse(Files.readString(file).strip())));
        } catch (IOException e) {
            throw failed(e);
        } catch (UnacceptableNote e) {
            throw new LogCannotOpen("the file " + file + " holds no key: " + e.getMessage(), e);
        }
    }

    private SignerKey ofThisInstallation(SignerKey key) {
        if (!key.verifier().name().equals(origin)) {
            throw new LogCannotOpen("the key in " + folder + " is of the installation "
                    + key.verifier().name() + ", not of " + origin);
        }
        return key;
    }

    private LogCannotOpen failed(IOException e) {
        return new LogCannotOpen("the keys in " + folder + " can't be used: " + e.getMessage(), e);
    }
}
