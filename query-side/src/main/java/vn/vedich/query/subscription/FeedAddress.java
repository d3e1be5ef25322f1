package vn.vedich.query.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.platform.secret.InstallationSecret;

/**
 * The part of an address by which a subscription is reached without an account: its id, a dot, and the secret that the
 * installation derives for it, in 43 characters of Base64 for addresses (RFC 4648, 5). Who knows one address can make no other;
 * nothing is stored, and a subscription that is over answers to none.
 */
@Component
public final class FeedAddress {

    private static final String PURPOSE = "subscription";
    private static final int MOST_OF_ID = 64;
    private static final int OF_SECRET = 43;

    private final InstallationSecret secret;

    public FeedAddress(InstallationSecret secret) {
        this.secret = secret;
    }

    public String token(SubscriptionId id) {
        return id.value()
                + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(secret.derive(PURPOSE, id.value()));
    }

    /** Whose token it is; empty for whatever this installation has never given out. Takes as long for a wrong one as for a right one. */
    public Optional<SubscriptionId> of(String token) {
        int dot = token.length() - OF_SECRET - 1;
        if (dot < 1 || dot > MOST_OF_ID || token.charAt(dot) != '.') {
            return Optional.empty();
        }
        try {
            SubscriptionId id = new SubscriptionId(token.substring(0, dot));
            return isSame(token(id), token) ? Optional.of(id) : Optional.empty();
        } catch (InvalidValue _) {
            return Optional.empty();
        }
    }

    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
