package vn.vedich.command.webhook;

import static org.axonframework.test.matchers.Matchers.matches;
import static vn.vedich.command.webhook.Webhooks.URL;
import static vn.vedich.command.webhook.Webhooks.WEBHOOK;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.District;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.Wiring;
import vn.vedich.command.webhook.WebhookCommand.PauseWebhook;
import vn.vedich.command.webhook.WebhookCommand.RemoveWebhook;
import vn.vedich.command.webhook.WebhookCommand.ResumeWebhook;
import vn.vedich.command.webhook.WebhookCommand.RotateWebhookSecret;
import vn.vedich.command.webhook.WebhookRefusal.WebhookAlreadyRegistered;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRemoved;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookResumed;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookSecretRotated;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WebhookWiringTest {

    private final Wiring<Webhook> before = district();
    private final Wiring<Webhook> registered = before.given("registered", Webhooks.registeredAt(URL));

    @Test
    void a_webhook_begins_when_it_is_registered() {
        before.when(Webhooks.register(URL), Acts.ordinary()).expectEvents(Webhooks.registeredAt(URL));
    }

    @Test
    void every_command_reaches_the_decider() {
        accepts(registered, new RotateWebhookSecret(WEBHOOK), new WebhookSecretRotated(WEBHOOK, 1));
        accepts(registered, new PauseWebhook(WEBHOOK), new WebhookPaused(WEBHOOK, Pause.ASKED));
        accepts(registered, new RemoveWebhook(WEBHOOK), new WebhookRemoved(WEBHOOK));
        accepts(
                registered.given("paused", new WebhookPaused(WEBHOOK, Pause.UNREACHABLE)),
                new ResumeWebhook(WEBHOOK),
                new WebhookResumed(WEBHOOK));
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        registered
                .when(Webhooks.register("https://example.org/elsewhere"), Acts.ordinary())
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(
                        matches(e -> ((CommandRefused) e).refusal().equals(new WebhookAlreadyRegistered(WEBHOOK))));
    }

    private static void accepts(Wiring<Webhook> given, Command command, Object event) {
        given.when(command, Acts.ordinary()).expectEvents(event);
    }

    private static Wiring<Webhook> district() {
        Wiring<Webhook> wiring = Wiring.of(Webhook.class);
        for (Event known : District.known()) {
            wiring = wiring.given(known.subject().value(), known);
        }
        return wiring;
    }
}
