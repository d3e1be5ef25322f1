package vn.vedich.query.projection;

import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.notice.Notice;
import vn.vedich.kernel.notice.NoticeEvent.DeliveryGivenUp;
import vn.vedich.kernel.notice.NoticeEvent.DirectiveDelivered;
import vn.vedich.kernel.subscription.SubscriptionEvent.DigestSubscribed;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.kernel.webhook.WebhookUrl;

/**
 * Keeps out of documents, which everybody with an account reads, what an event says to few: addresses by which somebody can be
 * written to. The log has them whole.
 */
public final class Withheld {

    private Withheld() {}

    /** The event as everybody may read it. */
    public static Event from(Event event) {
        return switch (event) {
            case WebhookRegistered e ->
                new WebhookRegistered(e.webhookId(), e.unitId(), shown(e.url()), e.withUnitsBelow());
            case DigestSubscribed e ->
                new DigestSubscribed(e.subscriptionId(), e.unitId(), shown(e.address()), e.rhythm(), e.language());
            case DirectiveDelivered e -> new DirectiveDelivered(e.directiveId(), from(e.notice()), e.at());
            case DeliveryGivenUp e -> new DeliveryGivenUp(e.directiveId(), from(e.notice()), e.why(), e.at());
            default -> event;
        };
    }

    private static Notice from(Notice notice) {
        return new Notice(
                notice.addressee(),
                notice.channel(),
                notice.through(),
                shown(notice.to()),
                notice.positions(),
                notice.text());
    }

    /** Of a web address the host; of a mailbox its first letter and the host. */
    private static Text shown(Text address) {
        String written = address.value();
        return written == null
                ? address
                : Text.of(WebhookUrl.of(written).map(WebhookUrl::shown).orElseGet(() -> mailbox(written)));
    }

    private static String mailbox(String written) {
        return written.charAt(0) + "…" + (written.contains("@") ? written.substring(written.lastIndexOf('@')) : "");
    }
}
