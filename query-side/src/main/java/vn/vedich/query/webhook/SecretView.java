package vn.vedich.query.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.WebhookId;

/**
 * What a receiver verifies with.
 *
 * @param secret as Standard Webhooks writes it
 * @param former the one before, while it still signs too
 * @param formerUntil when that ceases
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SecretView(
        WebhookId webhookId,
        int rotation,
        String secret,
        @Nullable String former,
        @Nullable Instant formerUntil) {

    /** Says nothing of the secrets. */
    @Override
    public String toString() {
        return "SecretView of " + webhookId;
    }
}
