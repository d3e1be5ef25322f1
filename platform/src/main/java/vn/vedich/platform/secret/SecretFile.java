package vn.vedich.platform.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import vn.vedich.log.keys.OwnerOnlyFile;
import vn.vedich.platform.storage.CannotStart;

/** The secret in a file that only its owner can read: one line, {@code vedich-secret-1:} and the bytes in Base64. */
record SecretFile(Path path) {

    private static final String FORM = "vedich-secret-1:";

    /**
     * The secret; a new one, durable on return, when there is none.
     *
     * @throws CannotStart when the file can't be used or holds something else
     */
    InstallationSecret readOrCreate(SecureRandom random) {
        try {
            if (!Files.exists(path)) {
                byte[] fresh = new byte[InstallationSecret.BYTES];
                random.nextBytes(fresh);
                new OwnerOnlyFile(path).write(FORM + Base64.getEncoder().encodeToString(fresh) + "\n");
            }
            return parse(Files.readString(path).strip());
        } catch (IOException e) {
            throw new CannotStart("The secret of this installation in " + path + " can't be used: " + e.getMessage());
        }
    }

    private InstallationSecret parse(String line) {
        try {
            if (line.startsWith(FORM)) {
                return new InstallationSecret(Base64.getDecoder().decode(line.substring(FORM.length())));
            }
        } catch (IllegalArgumentException _) {
            throw noSecret();
        }
        throw noSecret();
    }

    private CannotStart noSecret() {
        return new CannotStart(
                "The file " + path + " does not hold the secret of an installation. Put back the one that"
                        + " was there: with another one, nobody could verify what webhooks sign any more.");
    }
}
