package vn.vedich.kernel.webhook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The address of a webhook (RFC 3986): {@code http} or {@code https}, a host, of printable ASCII, without user and fragment, of
 * at most {@value #LONGEST} characters.
 */
public final class WebhookUrl {

    public static final int LONGEST = 2_000;

    private static final int HIGHEST_PORT = 65_535;

    private final URI uri;

    private WebhookUrl(URI uri) {
        this.uri = uri;
    }

    /** What can be wrong with one. */
    public enum Flaw {
        TOO_LONG,
        /** No address of a web server. */
        NOT_OF_THE_WEB,
        /** A name or a password stands before the host: it would be written into logs. */
        HOLDS_CREDENTIALS,
        /** What follows {@code #} is never sent. */
        HOLDS_FRAGMENT
    }

    /** What is wrong with an address; empty when it is one. */
    public static Optional<Flaw> flaw(String text) {
        if (text.length() > LONGEST) {
            return Optional.of(Flaw.TOO_LONG);
        }
        URI uri = parse(text);
        if (uri == null || !isOfTheWeb(uri) || !isPrintable(text)) {
            return Optional.of(Flaw.NOT_OF_THE_WEB);
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of(Flaw.HOLDS_CREDENTIALS);
        }
        return uri.getRawFragment() == null ? Optional.empty() : Optional.of(Flaw.HOLDS_FRAGMENT);
    }

    /** The address; empty when it has a flaw. */
    public static Optional<WebhookUrl> of(String text) {
        return flaw(text).isPresent()
                ? Optional.empty()
                : Optional.ofNullable(parse(text)).map(WebhookUrl::new);
    }

    private static @Nullable URI parse(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private static boolean isOfTheWeb(URI uri) {
        return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                && uri.getHost() != null
                && (uri.getPort() == -1 || (uri.getPort() > 0 && uri.getPort() <= HIGHEST_PORT));
    }

    private static boolean isPrintable(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7f);
    }

    public URI uri() {
        return uri;
    }

    /** In lower case, an IPv6 address without its brackets. */
    public String host() {
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    public boolean isPlain() {
        return "http".equalsIgnoreCase(uri.getScheme());
    }

    /** The address without its path and query, which may be a secret. */
    public String shown() {
        return uri.getScheme() + "://" + uri.getRawAuthority() + "/…";
    }

    @Override
    public String toString() {
        return shown();
    }
}
