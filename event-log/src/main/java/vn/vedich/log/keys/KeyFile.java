package vn.vedich.log.keys;

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
 * A file with one private key that only its owner can read. Every method throws {@link LogCannotOpen} when it can't be used.
 *
 * @param path of the file
 * @param name that the key bears
 * @param type of the key
 */
public record KeyFile(Path path, String name, KeyType type) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The key, if the file is there; it must be of this name and type. */
    public Optional<SignerKey> read() {
        try {
            return Files.exists(path)
                    ? Optional.of(fitting(SignerKey.parse(Files.readString(path).strip())))
                    : Optional.empty();
        } catch (IOException e) {
            throw failed(e);
        } catch (UnacceptableNote e) {
            throw new LogCannotOpen("the file " + path + " holds no key: " + e.getMessage(), e);
        }
    }

    private SignerKey fitting(SignerKey key) {
        if (!key.verifier().name().equals(name)) {
            throw new LogCannotOpen("the key in " + path + " is of the installation "
                    + key.verifier().name() + ", not of " + name);
        }
        if (key.verifier().type() != type) {
            throw new LogCannotOpen("the key in " + path + " is for another use");
        }
        return key;
    }

    /** The key; a new one, durable on return, when there is none. */
    public SignerKey readOrCreate(SecureRandom random) {
        return read().orElseGet(() -> create(random));
    }

    private SignerKey create(SecureRandom random) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent(), ownerOnly("rwx------"));
            SignerKey key = SignerKey.create(name, type, random);
            Path unfinished = path.resolveSibling(path.getFileName() + ".new");
            write(unfinished, key.secretLine() + "\n");
            Files.move(unfinished, path, StandardCopyOption.ATOMIC_MOVE);
            return key;
        } catch (IOException e) {
            throw failed(e);
        } catch (UnacceptableNote e) {
            throw new LogCannotOpen("no key can be made for the name " + name, e);
        }
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

    /** Takes the place of another key of the same name. */
    public void replace(KeyFile other) {
        try {
            Files.move(path, other.path, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private LogCannotOpen failed(IOException e) {
        return new LogCannotOpen("the key in " + path + " can't be used: " + e.getMessage(), e);
    }
}
