package vn.vedich.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What a bundle says to whoever opens it, in Vietnamese and in English. */
public final class Readme {

    private Readme() {}

    public static String text() {
        try (InputStream file = Objects.requireNonNull(Readme.class.getResourceAsStream("README.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
