package vn.vedich.proof.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.UnacceptableNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.stream.Completeness.NotProven;
import vn.vedich.proof.stream.Completeness.Proven;
import vn.vedich.proof.stream.CompletenessProof.ShownSeal;
import vn.vedich.proof.tree.Nodes;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CompletenessTest {

    private static final SignerKey KEY = SignerKey.create(SampleLog.ORIGIN, KeyType.ED25519, new SecureRandom());
    private static final Collection<VerifierKey> KNOWN = List.of(KEY.verifier());
    private static final int STREAMS = 9;
    private static final SampleLog LOG = sealedLog();

    private static SampleLog sealedLog() {
        SampleLog log = SampleLog.of(2_300, STREAMS, new Random(7));
        assertThat(log.sealBefore(0, "unit/0")).isPresent();
        return log;
    }

    @Property(tries = 30)
    void exactly_the_events_of_a_stream_are_proven(
            @ForAll @IntRange(max = 3_000) int size,
            @ForAll @IntRange(max = STREAMS + 1) int number,
            @ForAll Random random) {
        SampleLog log = SampleLog.of(size, STREAMS, random);
        String stream = "unit/" + number;
        CompletenessProof proof = ProvingCompleteness.of(stream, log.checkpoint(KEY), log);
        String document = CompletenessDocument.write(proof);

        assertThat(CompletenessCheck.check(CompletenessDocument.parse(document), KNOWN))
                .isEqualTo(new Proven(SampleLog.ORIGIN, stream, size, log.eventsOf(stream)));
        assertThat(CompletenessDocument.write(CompletenessDocument.parse(document)))
                .isEqualTo(document);
    }

    @Test
    void what_was_sealed_makes_the_proof_short() {
        SampleLog other = SampleLog.of(2_300, 1_000, new Random(7));
        CompletenessProof proof = ProvingCompleteness.of("unit/3", other.checkpoint(KEY), other);
        assertThat(proof.seal()).isNotNull();
        assertThat(proof.leaves()).hasSizeLessThan(300);
    }

    @Property(tries = 60)
    void no_event_can_be_left_out(@ForAll @IntRange(max = STREAMS - 1) int number, @ForAll Random random) {
        String stream = "unit/" + number;
        List<Leaf> events = LOG.eventsOf(stream);
        long left = events.get(random.nextInt(events.size())).position();
        CompletenessProof proof = ProvingCompleteness.of(stream, LOG.checkpoint(KEY), without(left));

        assertThat(CompletenessCheck.check(proof, KNOWN)).isInstanceOf(NotProven.class);
    }

    @Test
    void the_reason_names_what_is_missing() {
        long left = LOG.eventsOf("unit/3").getFirst().position();
        CompletenessProof proof = ProvingCompleteness.of("unit/3", LOG.checkpoint(KEY), without(left));
        assertThat(CompletenessCheck.check(proof, KNOWN).toString()).contains("events of the stream are shown");
    }

    @Property(tries = 300)
    void a_document_with_any_bit_changed_proves_nothing_of_its_stream(@ForAll Random random) {
        byte[] document = CompletenessDocument.write(ProvingCompleteness.of("unit/3", LOG.checkpoint(KEY), LOG))
                .getBytes(StandardCharsets.UTF_8);
        document[random.nextInt(document.length)] ^= (byte) (1 << random.nextInt(8));
        String changed = new String(document, StandardCharsets.UTF_8);

        assertThatThrownBy(() -> requireProven(changed)).isInstanceOf(UnacceptableNote.class);
    }

    private static void requireProven(String document) {
        if (CompletenessCheck.check(CompletenessDocument.parse(document), KNOWN) instanceof NotProven(String reason)) {
            throw new UnacceptableNote(reason);
        }
    }

    @Test
    void the_seal_of_another_map_or_another_event_is_not_accepted() {
        CompletenessProof good = ProvingCompleteness.of("unit/3", LOG.checkpoint(KEY), LOG);
        ShownSeal seal = good.seal();
        assertThat(seal).isNotNull();
        StreamsSeal said = StreamsSeal.parse(seal.payload());
        String more = new StreamsSeal(said.upTo(), said.streams() + 1, said.root()).payload();

        assertNotProven(good, new ShownSeal(seal.position(), more, seal.shown()));
        assertNotProven(good, new ShownSeal(seal.position() + 1, seal.payload(), seal.shown()));
        assertNotProven(
                good,
                new ShownSeal(
                        seal.position(),
                        seal.payload(),
                        LOG.sealBefore(0, "unit/4").orElseThrow().shown()));
        assertNotProven(good, null);
    }

    private static void assertNotProven(CompletenessProof good, @Nullable ShownSeal seal) {
        CompletenessProof proof =
                new CompletenessProof(good.stream(), good.checkpoint(), good.leaves(), good.hashes(), seal);
        assertThat(CompletenessCheck.check(proof, KNOWN)).isInstanceOf(NotProven.class);
    }

    @Test
    void a_checkpoint_of_an_unknown_key_proves_nothing() {
        SignerKey other = SignerKey.create(SampleLog.ORIGIN, KeyType.ED25519, new SecureRandom());
        CompletenessProof proof = ProvingCompleteness.of("unit/3", LOG.checkpoint(other), LOG);
        assertThat(CompletenessCheck.check(proof, KNOWN)).isInstanceOf(NotProven.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"completeness\":2}",
                "{\"completeness\":1}",
                "{\"completeness\":1,\"checkpoint\":\"\",\"hashes\":[],\"leaves\":[],\"stream\":\"a\"}",
                "{\"completeness\":1,\"checkpoint\":\"\",\"hashes\":[\"x\"],\"leaves\":[],\"stream\":\"a\"}",
                "{\"completeness\":1,\"checkpoint\":\"\",\"hashes\":[],\"leaves\":[7],\"stream\":\"a\"}",
                "{\"completeness\":1,\"more\":1}"
            })
    void what_is_no_such_document_is_refused(String document) {
        assertThatThrownBy(() -> CompletenessDocument.parse(document)).isInstanceOf(UnacceptableNote.class);
    }

    private static CompletenessSource without(long position) {
        return new CompletenessSource() {
            @Override
            public Nodes nodes() {
                return LOG.nodes();
            }

            @Override
            public byte[] leaf(long asked) {
                // In the stretch that must be shown whole, another leaf stands in its place.
                return LOG.leaf(asked == position ? asked - 1 : asked);
            }

            @Override
            public List<Long> positionsOf(String stream, long before) {
                List<Long> positions = new ArrayList<>(LOG.positionsOf(stream, before));
                positions.remove(position);
                return positions;
            }

            @Override
            public Optional<ShownSeal> sealBefore(long before, String stream) {
                return LOG.sealBefore(before, stream);
            }
        };
    }
}
