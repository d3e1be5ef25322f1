package vn.vedich.log.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Optional;
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
            SignerKey key = SignerKey.create(name, type, random);
            new OwnerOnlyFile(path).write(key.secretLine() + "\n");
            return key;
        } catch (IOException e) {
            throw failed(e);
        } catch (UnacceptableNote e) {
            throw new LogCannotOpen("no key can be made for the name " + name, e);
        }
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
