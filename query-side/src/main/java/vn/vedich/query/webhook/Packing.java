package vn.vedich.query.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.webhook.WebhookUrl;
import vn.vedich.log.deliveries.Delivery;
import vn.vedich.query.webhook.Courier.Parcel;

/** Makes a delivery ready to be taken away: with the headers of Standard Webhooks, signed for the moment at which it is sent. */
@Component
final class Packing {

    private final SigningSecrets secrets;

    Packing(SigningSecrets secrets) {
        this.secrets = secrets;
    }

    Parcel pack(WebhookDocument webhook, WebhookUrl address, Delivery delivery, String body, Instant now) {
        String id = messageId(delivery);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", CloudEvent.CONTENT_TYPE);
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        headers.put(
                "webhook-signature",
                Signature.of(
                        secrets.signing(webhook, now),
                        id,
                        now.getEpochSecond(),
                        body.getBytes(StandardCharsets.UTF_8)));
        return new Parcel(address.uri(), headers, body);
    }

    /** The same at every attempt and no other's; a full stop in it would make the signature ambiguous. */
    static String messageId(Delivery delivery) {
        return delivery.destination().replace('.', '_') + "_" + delivery.position();
    }
}
