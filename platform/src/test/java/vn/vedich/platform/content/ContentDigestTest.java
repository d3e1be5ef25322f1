package vn.vedich.platform.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.kernel.evidence.Sha256;
import vn.vedich.platform.problem.ProblemFound;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ContentDigestTest {

    /** The example of RFC 9530, appendix D. */
    private static final String WRITTEN = "sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:";

    private static final Sha256 HASH = new Sha256("44aff4ab2d7c3250525675a08f0cfa9591168cffe51791c5f5bbc417c15a6c38");

    @Test
    void a_hash_is_written_as_the_standard_says() {
        assertThat(ContentDigest.of(HASH)).isEqualTo(WRITTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {WRITTEN, "md5=:AAAA:, " + WRITTEN, WRITTEN + ";q=1", " " + WRITTEN + " ,sha-512=:AAAA:"})
    void it_is_read_among_others(String header) {
        assertThat(ContentDigest.read(header)).contains(HASH);
    }

    @Test
    void digests_of_other_kinds_say_nothing() {
        assertThat(ContentDigest.read(null)).isEmpty();
        assertThat(ContentDigest.read("sha-512=:AAAA:")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sha-256=x", "sha-256=:AAAA:", "sha-256=44aff4ab", "sha-256="})
    void a_digest_of_another_form_is_no_digest(String header) {
        assertThatThrownBy(() -> ContentDigest.read(header)).isInstanceOf(ProblemFound.class);
    }
}
