package vn.vedich.kernel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.webhook.WebhookUrl.Flaw;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadingTheAddressOfAWebhookTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, example.org",
        "https://Example.ORG:8443/hooks/a?key=b, example.org",
        "http://10.0.0.1/x, 10.0.0.1",
        "https://[2001:db8::1]:1/x, 2001:db8::1",
        "HTTPS://xn--c1yn36f.example/, xn--c1yn36f.example"
    })
    void an_address_of_a_web_server_has_a_host(String text, String host) {
        assertThat(WebhookUrl.of(text))
                .hasValueSatisfying(url -> assertThat(url.host()).isEqualTo(host));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org/x",
                "ftp://example.org/x",
                "file:///etc/passwd",
                "mailto:a@example.org",
                "https:///x",
                "https:example.org",
                "https://",
                "https://exa mple.org/",
                "https://example.org/đường",
                "https://example.org:0/",
                "https://example.org:65536/",
                "https://example.org\\@other/",
                "https://under_score.example/",
                "https://example.org/\n"
            })
    void anything_else_is_none(String text) {
        assertThat(WebhookUrl.flaw(text)).hasValue(Flaw.NOT_OF_THE_WEB);
        assertThat(WebhookUrl.of(text)).isEmpty();
    }

    @Test
    void neither_credentials_nor_a_fragment_nor_great_length_are_taken() {
        assertThat(WebhookUrl.flaw("https://a:b@example.org/")).hasValue(Flaw.HOLDS_CREDENTIALS);
        assertThat(WebhookUrl.flaw("https://@example.org/")).hasValue(Flaw.HOLDS_CREDENTIALS);
        assertThat(WebhookUrl.flaw("https://example.org/#a")).hasValue(Flaw.HOLDS_FRAGMENT);
        assertThat(WebhookUrl.flaw("https://example.org/" + "a".repeat(WebhookUrl.LONGEST)))
                .hasValue(Flaw.TOO_LONG);
    }

    @Test
    void what_may_be_a_secret_is_not_shown() {
        assertThat(WebhookUrl.of("https://example.org:8443/hooks/secret?key=secret"))
                .hasValueSatisfying(url -> assertThat(url).hasToString("https://example.org:8443/…"));
    }
}
