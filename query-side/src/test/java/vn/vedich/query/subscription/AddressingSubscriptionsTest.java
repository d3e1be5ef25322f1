package vn.vedich.query.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import vn.vedich.kernel.id.SubscriptionId;
import vn.vedich.platform.secret.InstallationSecret;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AddressingSubscriptionsTest {

    private final FeedAddress here = new FeedAddress(new InstallationSecret(bytes(1)));
    private final FeedAddress elsewhere = new FeedAddress(new InstallationSecret(bytes(2)));

    @Provide
    Arbitrary<SubscriptionId> ids() {
        return Arbitraries.strings()
                .withChars("abz09.-")
                .ofMinLength(1)
                .ofMaxLength(64)
                .filter(text -> Character.isLetterOrDigit(text.charAt(0)))
                .map(SubscriptionId::new);
    }

    @Property(tries = 200)
    void a_token_leads_to_its_own_subscription_and_at_another_installation_nowhere(@ForAll("ids") SubscriptionId id) {
        String token = here.token(id);

        assertThat(here.of(token)).contains(id);
        assertThat(elsewhere.of(token)).isEmpty();
        assertThat(token).matches("[a-z0-9.-]+\\.[A-Za-z0-9_-]{43}");
    }

    @Property(tries = 300)
    void with_one_character_changed_it_leads_nowhere(
            @ForAll("ids") SubscriptionId id, @ForAll @IntRange(max = 1000) int at, @ForAll("characters") char other) {
        String token = here.token(id);
        int place = at % token.length();
        String changed = token.substring(0, place) + other + token.substring(place + 1);

        assertThat(here.of(changed)).isEqualTo(changed.equals(token) ? here.of(token) : Optional.empty());
    }

    @Provide
    Arbitrary<Character> characters() {
        return Arbitraries.of('a', 'A', '0', '.', '-', '_', '/', '%', 'é', '\u0000');
    }

    @Property(tries = 500)
    void whatever_else_somebody_tries_leads_nowhere(@ForAll String tried) {
        assertThat(here.of(tried)).isEmpty();
    }

    @Example
    void the_secret_of_one_subscription_opens_no_other() {
        String secret = here.token(new SubscriptionId("office")).substring("office.".length());

        assertThat(here.of("office-2." + secret)).isEmpty();
        assertThat(here.of("." + secret)).isEmpty();
        assertThat(here.of("office." + secret + "=")).isEmpty();
    }

    private static byte[] bytes(int value) {
        byte[] bytes = new byte[InstallationSecret.BYTES];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
