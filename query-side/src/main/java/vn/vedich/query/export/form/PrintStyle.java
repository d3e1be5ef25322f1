package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * How a page looks on a screen and on paper.
 *
 * @param policy a Content-Security-Policy that lets this style through, by its hash, and nothing else
 */
public record PrintStyle(String css, String policy) {

    public static PrintStyle load() {
        try (InputStream in = PrintStyle.class.getResourceAsStream("print.css")) {
            byte[] css = Objects.requireNonNull(in, "print.css").readAllBytes();
            String hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
            return new PrintStyle(
                    new String(css, StandardCharsets.UTF_8),
                    "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
