package vn.vedich.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.axon.EventCodec;
import vn.vedich.log.notary.KeyRotated;
import vn.vedich.log.notary.StreamsSealed;
import vn.vedich.platform.deadletter.DeadLetterDropped;
import vn.vedich.platform.deadletter.DeadLettersRetried;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.proof.CanonicalJson;

/** What the log says of itself is stored in these forms for ever. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OwnEventsOfTheLogTest {

    private static final String SEALED =
            "{\"root\":\"47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU\",\"streams\":37,\"upTo\":1024}";
    private static final String ROTATED = "{\"from\":\"a+1+b\",\"to\":\"a+2+c\"}";

    private static final String RETRIED = "{\"projection\":\"scorecard\",\"sequence\":\"unit/quang-lam\"}";
    private static final String DROPPED = "{\"event\":\"unit.UnitRenamed\",\"position\":228,"
            + "\"projection\":\"scorecard\",\"sequence\":\"unit/quang-lam\"}";

    private final EventCodec codec = KernelForms.codec();

    @Test
    void a_seal_is_read_from_its_stored_form_and_written_in_it() {
        Object seal = codec.read("log.StreamsSealed", 1, SEALED);

        assertThat(seal).isEqualTo(new StreamsSealed(1_024, 37, "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"));
        assertThat(CanonicalJson.of(codec.write(seal))).isEqualTo(SEALED);
    }

    @Test
    void a_rotation_of_the_key_is_read_from_its_stored_form_and_written_in_it() {
        Object rotation = codec.read("log.KeyRotated", 1, ROTATED);

        assertThat(rotation).isEqualTo(new KeyRotated("a+1+b", "a+2+c"));
        assertThat(CanonicalJson.of(codec.write(rotation))).isEqualTo(ROTATED);
    }

    @Test
    void a_retry_of_dead_letters_is_read_from_its_stored_form_and_written_in_it() {
        Object retry = codec.read("operations.DeadLettersRetried", 1, RETRIED);

        assertThat(retry).isEqualTo(new DeadLettersRetried("scorecard", "unit/quang-lam"));
        assertThat(CanonicalJson.of(codec.write(retry))).isEqualTo(RETRIED);
    }

    @Test
    void a_dropped_dead_letter_is_read_from_its_stored_form_and_written_in_it() {
        Object drop = codec.read("operations.DeadLetterDropped", 1, DROPPED);

        assertThat(drop).isEqualTo(new DeadLetterDropped("scorecard", "unit/quang-lam", 228, "unit.UnitRenamed"));
        assertThat(CanonicalJson.of(codec.write(drop))).isEqualTo(DROPPED);
    }
}
