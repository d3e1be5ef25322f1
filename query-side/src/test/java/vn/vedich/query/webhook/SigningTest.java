package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRemoved;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookSecretRotated;
import vn.vedich.platform.secret.InstallationSecret;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.Story;
import vn.vedich.query.story.WebhookStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SigningTest {

    private static final byte[] BODY = "{\"x\":\"nhiệm vụ\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECRET =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    private final SigningSecrets secrets = new SigningSecrets(new InstallationSecret(SECRET));

    /** Computed by another program from the text of Standard Webhooks. */
    @Test
    void a_message_is_signed_as_standard_webhooks_has_it() {
        assertThat(Signature.of(List.of(SECRET), "agriculture_1_42", 1_614_265_330, BODY))
                .isEqualTo("v1,qYMd0BnFzC5XVqL5/i8Lpld9brrCjAjmAK0MymP01sU=");
        assertThat(Signature.of(
                        List.of(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1_614_265_330,
                        "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void two_secrets_make_two_signatures() {
        assertThat(Signature.of(List.of(SECRET, new byte[32]), "a", 1, BODY))
                .matches("v1,[A-Za-z0-9+/]{43}= v1,[A-Za-z0-9+/]{43}=");
    }

    @Test
    void a_secret_is_written_so_that_any_library_takes_it() {
        assertThat(SigningSecrets.written(SECRET)).isEqualTo("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    @Test
    void after_a_rotation_the_former_secret_signs_too_for_a_day() {
        Story story = registered();
        byte[] first = secrets.current(webhook(story));
        story.tell("2021-04-02", new WebhookSecretRotated(WebhookStory.WEBHOOK, 1));
        WebhookDocument rotated = webhook(story);
        Instant at = rotated.rotatedAt();

        assertThat(secrets.signing(rotated, at)).hasSize(2).last().isEqualTo(first);
        assertThat(secrets.signing(rotated, at.plus(SigningSecrets.GRACE).minusMillis(1)))
                .hasSize(2);
        assertThat(secrets.signing(rotated, at.plus(SigningSecrets.GRACE)))
                .containsExactly(secrets.current(rotated))
                .doesNotContain(first);
    }

    @Test
    void one_that_is_registered_again_has_a_secret_that_nobody_had() {
        Story story = registered();
        byte[] first = secrets.current(webhook(story));
        story.tell("2021-04-02", new WebhookRemoved(WebhookStory.WEBHOOK));
        register(story);
        WebhookDocument again = webhook(story);

        assertThat(secrets.signing(again, Instant.MIN))
                .containsExactly(secrets.current(again))
                .doesNotContain(first);
    }

    private static Story registered() {
        Story story = new Story();
        register(story);
        return story;
    }

    private static void register(Story story) {
        story.tell(
                "2021-04-01",
                new WebhookRegistered(
                        WebhookStory.WEBHOOK, SampleStory.DEPARTMENT, Text.of("https://example.org/"), false));
    }

    private static WebhookDocument webhook(Story story) {
        WebhookDocument document = null;
        for (Fact fact : story.facts()) {
            document = new WebhookFolding().evolve(fact.stream(), document, fact);
        }
        return document;
    }
}
