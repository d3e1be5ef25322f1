package vn.vedich.command.webhook;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.webhook.WebhookRefusal.NotAnIdOfTheUnit;
import vn.vedich.command.webhook.WebhookRefusal.SettingNotCorrected;
import vn.vedich.command.webhook.WebhookRefusal.UrlHoldsCredentials;
import vn.vedich.command.webhook.WebhookRefusal.UrlHoldsFragment;
import vn.vedich.command.webhook.WebhookRefusal.UrlNotOfTheWeb;
import vn.vedich.command.webhook.WebhookRefusal.UrlTooLong;
import vn.vedich.command.webhook.WebhookRefusal.UrlWithoutTls;
import vn.vedich.command.webhook.WebhookRefusal.WebhookAlreadyRegistered;
import vn.vedich.command.webhook.WebhookRefusal.WebhookNotRegistered;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.kernel.webhook.WebhookFacts;
import vn.vedich.kernel.webhook.WebhookUrl;

/** The rules of webhooks, each named for the refusal that it gives when it is broken. */
record WebhookRules(WebhookFacts facts, References references) {

    /** So many webhooks a unit has at the most. Ids that follow from the unit's hold it to that without counting. */
    static final int MOST = 10;

    static Optional<Refusal> settingNotCorrected(Act act) {
        return Optional.ofNullable(act.corrects()).map(SettingNotCorrected::new);
    }

    static Optional<Refusal> notAnIdOfTheUnit(WebhookId webhook, UnitId unit) {
        boolean isOne = IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> unit.value() + "." + number)
                .anyMatch(webhook.value()::equals);
        return refuseIf(!isOne, () -> new NotAnIdOfTheUnit(webhook, unit, MOST));
    }

    static Optional<Refusal> urlUnfit(Text url) {
        return WebhookUrl.flaw(written(url)).map(flaw -> switch (flaw) {
            case TOO_LONG -> new UrlTooLong(WebhookUrl.LONGEST);
            case NOT_OF_THE_WEB -> new UrlNotOfTheWeb();
            case HOLDS_CREDENTIALS -> new UrlHoldsCredentials();
            case HOLDS_FRAGMENT -> new UrlHoldsFragment();
        });
    }

    Optional<Refusal> urlWithoutTls(Text url) {
        return WebhookUrl.of(written(url))
                .filter(WebhookUrl::isPlain)
                .map(WebhookUrl::host)
                .filter(host -> !references.isAllowedHost(host))
                .map(UrlWithoutTls::new);
    }

    Optional<Refusal> webhookAlreadyRegistered(WebhookRegistered again) {
        return refuseIf(facts.isRegistered() && !isSaid(again), () -> new WebhookAlreadyRegistered(again.webhookId()));
    }

    Optional<Refusal> webhookNotRegistered(WebhookId webhook) {
        return refuseIf(!facts.isRegistered(), () -> new WebhookNotRegistered(webhook));
    }

    boolean isSaid(WebhookRegistered again) {
        return facts.isRegistered()
                && again.unitId().equals(facts.unit())
                && again.url().equals(facts.url())
                && again.withUnitsBelow() == facts.withUnitsBelow();
    }

    private static String written(Text url) {
        return Objects.requireNonNullElse(url.value(), "");
    }
}
