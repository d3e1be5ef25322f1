package vn.vedich.command.webhook;

import static vn.vedich.command.webhook.Webhooks.URL;
import static vn.vedich.command.webhook.Webhooks.WEBHOOK;
import static vn.vedich.command.webhook.Webhooks.registeredAt;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.webhook.WebhookCommand.PauseWebhook;
import vn.vedich.command.webhook.WebhookCommand.RemoveWebhook;
import vn.vedich.command.webhook.WebhookCommand.ResumeWebhook;
import vn.vedich.command.webhook.WebhookCommand.RotateWebhookSecret;
import vn.vedich.command.webhook.WebhookRefusal.WebhookNotRegistered;
import vn.vedich.kernel.webhook.Pause;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookPaused;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRemoved;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookResumed;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookSecretRotated;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangingAWebhookTest {

    private static final WebhookPaused GONE = new WebhookPaused(WEBHOOK, Pause.GONE);

    @Test
    void each_rotation_has_the_next_number() {
        Webhooks.registered().when(new RotateWebhookSecret(WEBHOOK)).does(new WebhookSecretRotated(WEBHOOK, 1));
        Webhooks.registered()
                .given(new WebhookSecretRotated(WEBHOOK, 1))
                .when(new RotateWebhookSecret(WEBHOOK))
                .does(new WebhookSecretRotated(WEBHOOK, 2));
    }

    @Test
    void the_secret_of_one_that_was_removed_never_comes_back() {
        Webhooks.registered()
                .given(new WebhookRemoved(WEBHOOK), registeredAt(URL))
                .when(new RotateWebhookSecret(WEBHOOK))
                .does(new WebhookSecretRotated(WEBHOOK, 2));
    }

    @Test
    void it_is_paused_and_resumed_whoever_paused_it() {
        Webhooks.registered().when(new PauseWebhook(WEBHOOK)).does(new WebhookPaused(WEBHOOK, Pause.ASKED));
        Webhooks.registered().given(GONE).when(new ResumeWebhook(WEBHOOK)).does(new WebhookResumed(WEBHOOK));
        Webhooks.registered().given(GONE).when(new PauseWebhook(WEBHOOK)).staysQuiet();
        Webhooks.registered().when(new ResumeWebhook(WEBHOOK)).staysQuiet();
    }

    @Test
    void it_is_removed_once() {
        Webhooks.registered().when(new RemoveWebhook(WEBHOOK)).does(new WebhookRemoved(WEBHOOK));
        Webhooks.registered().given(GONE).when(new RemoveWebhook(WEBHOOK)).does(new WebhookRemoved(WEBHOOK));
        Webhooks.registered()
                .given(new WebhookRemoved(WEBHOOK))
                .when(new RemoveWebhook(WEBHOOK))
                .staysQuiet();
    }

    @Test
    void nothing_else_happens_to_one_that_is_not_registered() {
        List<WebhookCommand> commands =
                List.of(new RotateWebhookSecret(WEBHOOK), new PauseWebhook(WEBHOOK), new ResumeWebhook(WEBHOOK));

        commands.forEach(command -> {
            Webhooks.before().when(command).refuses(new WebhookNotRegistered(WEBHOOK));
            Webhooks.registered()
                    .given(new WebhookRemoved(WEBHOOK))
                    .when(command)
                    .refuses(new WebhookNotRegistered(WEBHOOK));
        });
        Webhooks.before().when(new RemoveWebhook(WEBHOOK)).refuses(new WebhookNotRegistered(WEBHOOK));
    }
}
