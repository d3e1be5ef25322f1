package vn.vedich.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DerivingSecretsTest {

    private static final byte[] BYTES =
            HexFormat.of().parseHex("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");

    private final InstallationSecret secret = new InstallationSecret(BYTES);

    /** Computed by another program from RFC 5869 alone. Were these to change, everybody would need new secrets. */
    @Test
    void what_derives_is_the_same_for_ever() {
        assertThat(secret.derive("webhook", "agriculture-office", "0"))
                .asHexString()
                .isEqualToIgnoringCase("6CB919D81FF8EC90CCE2D36DB70BC1A72CB98C27D8FF86704B93005FF260EDE3");
        assertThat(secret.derive("feed"))
                .asHexString()
                .isEqualToIgnoringCase("6E82828589FB34EBA864D05F5EF267796CE39D3EDB486113E39A83517B8798D9");
    }

    @Test
    void no_two_purposes_and_lists_of_ids_share_one() {
        assertThat(secret.derive("a", "bc")).isNotEqualTo(secret.derive("ab", "c"));
        assertThat(secret.derive("a", "b", "c")).isNotEqualTo(secret.derive("a", "bc"));
        assertThat(secret.derive("a", "")).isNotEqualTo(secret.derive("a"));
    }

    @Test
    void it_is_never_told() {
        assertThat(secret).hasToString("InstallationSecret");
        assertThatThrownBy(() -> new InstallationSecret(new byte[31])).hasMessage("a secret has 32 bytes");
    }
}
