package vn.vedich.query.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.platform.secret.InstallationSecret;

/**
 * The secrets that webhooks sign with. Each derives from the installation's, the webhook's id and the number of its rotation,
 * and is kept nowhere.
 */
@Component
final class SigningSecrets {

    /** So long after a rotation the former secret signs beside the new one. */
    static final Duration GRACE = Duration.ofHours(24);

    /** How Standard Webhooks writes a symmetric secret: this and its bytes in Base64. */
    private static final String PREFIX = "whsec_";

    private static final String PURPOSE = "webhook";

    private final InstallationSecret installation;

    SigningSecrets(InstallationSecret installation) {
        this.installation = installation;
    }

    static String written(byte[] secret) {
        return PREFIX + Base64.getEncoder().encodeToString(secret);
    }

    byte[] current(WebhookDocument webhook) {
        return secret(webhook.id(), webhook.facts().rotation());
    }

    /** The one before a rotation, while it still signs. */
    Optional<byte[]> former(WebhookDocument webhook, Instant now) {
        return formerUntil(webhook)
                .filter(now::isBefore)
                .map(_ -> secret(webhook.id(), webhook.facts().rotation() - 1));
    }

    /** When the one before a rotation ceases to sign; empty when there is none. */
    static Optional<Instant> formerUntil(WebhookDocument webhook) {
        return Optional.ofNullable(webhook.rotatedAt()).map(rotated -> rotated.plus(GRACE));
    }

    /** All that sign now, the current one first. */
    List<byte[]> signing(WebhookDocument webhook, Instant now) {
        return Stream.concat(Stream.of(current(webhook)), former(webhook, now).stream())
                .toList();
    }

    private byte[] secret(WebhookId id, int rotation) {
        return installation.derive(PURPOSE, id.value(), Integer.toString(rotation));
    }
}
