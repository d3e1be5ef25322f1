package vn.vedich.log.notary;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import vn.vedich.log.keys.KeyFile;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;

/**
 * The keys of an installation on disk, each in a file that only its owner can read: {@code log.key}, which signs, and {@code
 * log.key.next} while a rotation is under way.
 */
final class KeyFolder {

    private final KeyFile current;
    private final KeyFile next;
    private final SecureRandom random;

    /** @param origin the installation's name, which every key bears */
    KeyFolder(Path folder, String origin, SecureRandom random) {
        this.current = new KeyFile(folder.resolve("log.key"), origin, KeyType.ED25519);
        this.next = new KeyFile(folder.resolve("log.key.next"), origin, KeyType.ED25519);
        this.random = random;
    }

    Optional<SignerKey> current() {
        return current.read();
    }

    /** The key that signs; a new one when there is none. */
    SignerKey currentOrNew() {
        return current.readOrCreate(random);
    }

    /** The key that a rotation leads to, if one was begun and not completed. */
    Optional<SignerKey> next() {
        return next.read();
    }

    SignerKey nextOrNew() {
        return next.readOrCreate(random);
    }

    /** The next key signs from now on; the one before is gone. */
    void completeRotation() {
        next.replace(current);
    }
}
