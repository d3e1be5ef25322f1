package vn.vedich.command.webhook;

import static vn.vedich.command.decision.District.COMMUNE;
import static vn.vedich.command.decision.District.DISTRICT;
import static vn.vedich.command.decision.District.FINANCE;
import static vn.vedich.command.decision.District.NOWHERE;
import static vn.vedich.command.webhook.Webhooks.URL;
import static vn.vedich.command.webhook.Webhooks.WEBHOOK;
import static vn.vedich.command.webhook.Webhooks.register;
import static vn.vedich.command.webhook.Webhooks.registeredAt;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.KnownReferences;
import vn.vedich.command.decision.LinkRefusal.NamedUnitUnknown;
import vn.vedich.command.webhook.WebhookCommand.RegisterWebhook;
import vn.vedich.command.webhook.WebhookRefusal.NotAnIdOfTheUnit;
import vn.vedich.command.webhook.WebhookRefusal.SettingNotCorrected;
import vn.vedich.command.webhook.WebhookRefusal.UrlHoldsCredentials;
import vn.vedich.command.webhook.WebhookRefusal.UrlHoldsFragment;
import vn.vedich.command.webhook.WebhookRefusal.UrlNotOfTheWeb;
import vn.vedich.command.webhook.WebhookRefusal.UrlTooLong;
import vn.vedich.command.webhook.WebhookRefusal.UrlWithoutTls;
import vn.vedich.command.webhook.WebhookRefusal.WebhookAlreadyRegistered;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRemoved;
import vn.vedich.kernel.webhook.WebhookUrl;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisteringAWebhookTest {

    private static final String PLAIN = "http://" + KnownReferences.ALLOWED_HOST + ":8080/hook";

    @Nested
    class When_allowed {

        @Test
        void a_unit_has_what_is_its_own_sent_to_its_system() {
            Webhooks.before().when(register(URL)).does(registeredAt(URL));
        }

        @Test
        void a_leadership_has_what_is_below_it_sent_too() {
            WebhookId id = new WebhookId("dam-ha.10");
            Webhooks.before()
                    .when(new RegisterWebhook(id, DISTRICT, Text.of(URL), true))
                    .does(new WebhookRegistered(id, DISTRICT, Text.of(URL), true));
        }

        @Test
        void a_host_that_the_operator_allows_is_called_without_tls() {
            Webhooks.before().when(register(PLAIN)).does(registeredAt(PLAIN));
        }

        @Test
        void one_that_was_removed_is_registered_again_elsewhere() {
            Webhooks.registered()
                    .given(new WebhookRemoved(WEBHOOK))
                    .when(register("https://example.org/elsewhere"))
                    .does(registeredAt("https://example.org/elsewhere"));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_unit_has_a_bounded_number_of_them_called_by_its_own_id() {
            refusesId("finance.0", FINANCE);
            refusesId("finance.11", FINANCE);
            refusesId("finance.01", FINANCE);
            refusesId("finance", FINANCE);
            refusesId("finance.1", COMMUNE);
            refusesId("finance.1.1", FINANCE);
        }

        @Test
        void nobody_knows_the_unit() {
            Webhooks.before()
                    .when(new RegisterWebhook(new WebhookId("nowhere.1"), NOWHERE, Text.of(URL), false))
                    .refuses(new NamedUnitUnknown(NOWHERE, Acts.TODAY));
        }

        @Test
        void it_is_no_address_that_may_be_called() {
            refuses("example.org/x", new UrlNotOfTheWeb());
            refuses("https://a:b@example.org/x", new UrlHoldsCredentials());
            refuses("https://example.org/x#y", new UrlHoldsFragment());
            refuses("https://example.org/" + "x".repeat(WebhookUrl.LONGEST), new UrlTooLong(WebhookUrl.LONGEST));
            refuses("http://example.org/x", new UrlWithoutTls("example.org"));
            refuses("HTTP://Example.org/x", new UrlWithoutTls("example.org"));
        }

        @Test
        void one_that_is_there_is_removed_before_it_is_registered_elsewhere() {
            Webhooks.registered()
                    .when(register("https://example.org/elsewhere"))
                    .refuses(new WebhookAlreadyRegistered(WEBHOOK));
        }

        @Test
        void a_setting_is_neither_corrected_nor_set_in_the_future() {
            Webhooks.registered()
                    .when(register(URL), Acts.correcting("registered"))
                    .refuses(new SettingNotCorrected(new EntryId("registered")));
            Webhooks.before()
                    .when(register(URL), Acts.ordinary().occurredOn("2019-07-10"))
                    .refuses(new DateInTheFuture(Acts.TODAY.plusDays(1)));
        }

        private void refusesId(String id, UnitId unit) {
            WebhookId webhook = new WebhookId(id);
            Webhooks.before()
                    .when(new RegisterWebhook(webhook, unit, Text.of(URL), false))
                    .refuses(new NotAnIdOfTheUnit(webhook, unit, 10));
        }

        private void refuses(String url, WebhookRefusal refusal) {
            Webhooks.before().when(register(url)).refuses(refusal);
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void it_is_registered_just_so() {
            Webhooks.registered().when(register(URL)).staysQuiet();
        }
    }
}
