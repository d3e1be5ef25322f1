package vn.vedich.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.WebhookId;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.webhook.WebhookEvent.WebhookRegistered;
import vn.vedich.query.story.SampleStory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithholdingAddressesTest {

    @Test
    void of_addresses_documents_have_no_more_than_the_host() {
        List<String> shown = SampleStory.whole().stream()
                .map(Fact::event)
                .map(event -> DocumentJson.write(Withheld.from(event)))
                .filter(json -> json.contains("example.org"))
                .toList();

        assertThat(shown)
                .hasSize(3)
                .allSatisfy(json -> assertThat(json)
                        .containsAnyOf("\"https://example.org/…\"", "\"v…@example.org\"")
                        .doesNotContain("secret", "hooks", "vanphong"));
    }

    @Test
    void of_a_digests_mailbox_they_have_its_first_letter_and_the_host() {
        List<String> shown = SampleStory.whole().stream()
                .filter(fact -> fact.name().equals("subscription.DigestSubscribed"))
                .map(fact -> DocumentJson.write(Withheld.from(fact.event())))
                .toList();

        assertThat(shown)
                .hasSize(2)
                .anySatisfy(json -> assertThat(json).contains("v…@quanglam.example"))
                .noneSatisfy(json -> assertThat(json).contains("vanphong"));
    }

    @Test
    void what_holds_no_address_is_told_whole() {
        Event erased = new WebhookRegistered(new WebhookId("a.1"), new UnitId("a"), Text.erased(), false);

        assertThat(Withheld.from(erased)).isEqualTo(erased);
    }
}
