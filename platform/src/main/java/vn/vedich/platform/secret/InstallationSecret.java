package vn.vedich.platform.secret;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * What only this installation knows. Secrets that are given away, such as those that sign webhooks, derive from it, each for a
 * purpose and the ids of whom it is for: who knows one of them can't find another, and nothing needs to be stored.
 *
 * <p>How they derive must stay as it is for ever, or everybody who was given one would have to be given another.
 */
public final class InstallationSecret {

    /** How many bytes it has, and each that derives from it. */
    public static final int BYTES = 32;

    private static final String LABEL = "vedich/1";

    private final byte[] secret;

    /** @param secret {@value #BYTES} random bytes */
    public InstallationSecret(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a secret has " + BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    /**
     * The secret for a purpose: HKDF-SHA-256 (RFC 5869) without salt, where {@code info} is {@code vedich/1}, the purpose and the
     * ids in UTF-8, each after its length in four bytes.
     *
     * @param purpose such as {@code webhook}; no two things share one
     * @param ids whom it is for, such as the webhook's id and the rotation
     * @return {@value #BYTES} bytes
     */
    public byte[] derive(String purpose, String... ids) {
        try {
            HKDFParameterSpec how = HKDFParameterSpec.ofExtract().addIKM(secret).thenExpand(info(purpose, ids), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveData(how);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java platform has no HKDF-SHA256", e);
        }
    }

    private static byte[] info(String purpose, String... ids) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(LABEL, out);
            write(purpose, out);
            for (String id : ids) {
                write(id, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(String part, DataOutputStream out) throws IOException {
        byte[] utf8 = part.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "InstallationSecret";
    }
}
