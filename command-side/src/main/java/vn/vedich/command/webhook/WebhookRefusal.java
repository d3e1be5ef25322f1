package vn.vedich.command.webhook;

import vn.vedich.command.decision.Refusal;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;

/** Every way in which a command to a webhook can be refused. */
public sealed interface WebhookRefusal extends Refusal {

    /** What was set is set otherwise from now on; that it was set so stays true. */
    record SettingNotCorrected(EntryId entry) implements WebhookRefusal {}

    /** A unit has so many webhooks at the most, called by its own id and a number. */
    record NotAnIdOfTheUnit(WebhookId webhook, UnitId unit, int most) implements WebhookRefusal {}

    record WebhookAlreadyRegistered(WebhookId webhook) implements WebhookRefusal {}

    /** Never registered, or removed. */
    record WebhookNotRegistered(WebhookId webhook) implements WebhookRefusal {}

    record UrlTooLong(int most) implements WebhookRefusal {}

    record UrlNotOfTheWeb() implements WebhookRefusal {}

    record UrlHoldsCredentials() implements WebhookRefusal {}

    record UrlHoldsFragment() implements WebhookRefusal {}

    /** Without TLS anybody on the way reads along; only an operator allows that, host by host. */
    record UrlWithoutTls(String host) implements WebhookRefusal {}
}
