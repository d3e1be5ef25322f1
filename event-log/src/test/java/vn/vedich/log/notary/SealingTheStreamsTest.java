package vn.vedich.log.notary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.vedich.log.SampleEvents.commit;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.Checkpoints.KeptCheckpoint;
import vn.vedich.log.CoveredEvent;
import vn.vedich.log.LogUnavailable;
import vn.vedich.log.NewEvent;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.stream.Completeness;
import vn.vedich.proof.stream.Completeness.Proven;
import vn.vedich.proof.stream.CompletenessCheck;
import vn.vedich.proof.stream.CompletenessProof;
import vn.vedich.proof.stream.InMemoryStreams;
import vn.vedich.proof.stream.StreamMap;
import vn.vedich.proof.stream.StreamsSeal;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SealingTheStreamsTest extends NotaryFixture {

    @Test
    void every_1024_positions_the_log_says_how_many_events_each_stream_has() {
        append("unit/x", 1_000);
        append("unit/y", 2_000);
        signedWithSeals(2);

        List<CoveredEvent> seals = seals();
        assertThat(seals)
                .extracting(seal -> seal.event().payload())
                .containsExactly(sealOf(1_024).payload(), sealOf(2_048).payload());
        assertThat(seals).allMatch(seal -> seal.position() >= said(seal).upTo());
    }

    @Test
    void a_seal_is_said_once_however_often_the_notary_starts_anew() throws IOException {
        append("unit/x", 1_500);
        signedWithSeals(1);
        restart();
        append("unit/x", 10);
        signedInFull();
        notary.close();
        removeProofs();
        notary = signing();
        append("unit/x", 700);
        signedWithSeals(2);

        assertThat(seals())
                .extracting(seal -> seal.event().payload())
                .containsExactly(sealOf(1_024).payload(), sealOf(2_048).payload());
    }

    @Test
    void before_the_first_seal_a_stream_is_complete_by_showing_all_there_is() {
        append("unit/x", 5);
        append("unit/y", 7);
        signedInFull();

        assertThat(proven("unit/y").leaves()).extracting(Leaf::position).containsExactly(5L, 6L, 7L, 8L, 9L, 10L, 11L);
        assertThat(proven("unit/z").leaves()).isEmpty();
    }

    @Test
    void after_seals_a_stream_is_complete_without_showing_the_others() {
        append("unit/x", 3);
        append("unit/y", 2_500);
        append("unit/x", 2);
        signedWithSeals(2);
        CompletenessProof proof = notary.proven().completeness("unit/x");

        assertThat(proven("unit/x").leaves()).extracting(Leaf::sequence).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(proof.leaves()).hasSizeLessThan(1_100);
        assertThat(proven("unit/none").leaves()).isEmpty();
    }

    @Test
    void a_proof_that_leaves_out_the_last_event_of_a_stream_does_not_hold() {
        append("unit/x", 3);
        append("unit/y", 1_100);
        signedWithSeals(1);
        CompletenessProof whole = notary.proven().completeness("unit/x");
        List<byte[]> fewer = Stream.concat(
                        whole.leaves().stream().limit(2),
                        whole.leaves().stream().skip(3))
                .toList();

        assertThat(CompletenessCheck.check(
                        new CompletenessProof("unit/x", whole.checkpoint(), fewer, whole.hashes(), whole.seal()),
                        keys()))
                .isInstanceOf(Completeness.NotProven.class);
    }

    @Test
    void many_seals_later_any_stream_is_still_proven_from_the_newest_one() {
        for (int i = 0; i < 30; i++) {
            append("unit/s" + i, 1_000);
        }
        signedWithSeals(29);

        for (int i = 0; i < 30; i++) {
            assertThat(proven("unit/s" + i).leaves()).hasSize(1_000);
        }
    }

    @Test
    void under_an_older_checkpoint_a_stream_is_proven_or_nothing_is_said_of_it() {
        append("unit/x", 1_024);
        signedWithSeals(1);
        KeptCheckpoint first = log.checkpoints().newest().orElseThrow();
        assertThat(isProvenUnder(first)).isTrue();
        append("unit/x", 22 * 1_024);
        signedWithSeals(23);
        KeptCheckpoint second = log.checkpoints().newest().orElseThrow();
        append("unit/x", 1_024);
        signedWithSeals(24);

        assertThat(isProvenUnder(second)).isTrue();
        assertThat(isProvenUnder(first)).isFalse();
    }

    private boolean isProvenUnder(KeptCheckpoint checkpoint) {
        try {
            CompletenessProof proof = notary.proven().completeness("unit/x", SignedNote.parse(checkpoint.note()));
            notary.proven().requireCompletenessUnder(checkpoint.size());
            assertThat(CompletenessCheck.check(proof, keys())).isInstanceOf(Proven.class);
            return true;
        } catch (LogUnavailable e) {
            assertThatThrownBy(() -> notary.proven().requireCompletenessUnder(checkpoint.size()))
                    .isInstanceOf(LogUnavailable.class);
            return false;
        }
    }

    @Test
    void a_seal_that_lies_stops_the_notary_from_signing() {
        append("unit/x", 1_000);
        signedInFull();
        notary.close();
        StreamsSeal lie = new StreamsSeal(1_024, 3, sealOf(1_000).root());
        append("unit/x", 24);
        log.append(commit(
                "lie",
                new NewEvent(
                        "lie", StreamsSeal.EVENT_NAME, 1, null, null, -1, "2026-11-28", null, "{}", lie.payload())));
        KeptCheckpoint before = log.checkpoints().newest().orElseThrow();
        notary = signing();

        await().until(() -> notary.trouble().isPresent());
        assertThat(notary.trouble().orElseThrow()).contains("position 1024");
        assertThat(log.checkpoints().newest()).contains(before);
    }

    /** Waits until so many seals are in the log and everything is signed. */
    private void signedWithSeals(int count) {
        await().until(() -> seals().size() == count);
        signedInFull();
    }

    private Proven proven(String stream) {
        Completeness found = CompletenessCheck.check(notary.proven().completeness(stream), keys());
        assertThat(found).isInstanceOf(Proven.class);
        return (Proven) found;
    }

    private List<VerifierKey> keys() {
        return List.of(
                VerifierKey.parse(log.checkpoints().newest().orElseThrow().verifierKey()));
    }

    private List<CoveredEvent> seals() {
        return all().filter(event -> event.event().name().equals(StreamsSeal.EVENT_NAME))
                .toList();
    }

    private Stream<CoveredEvent> all() {
        return Stream.iterate(
                        log.readCovered(0, 5_000),
                        page -> !page.isEmpty(),
                        page -> log.readCovered(page.getLast().position() + 1, 5_000))
                .flatMap(List::stream);
    }

    private static StreamsSeal said(CoveredEvent seal) {
        return StreamsSeal.of(seal.leaf(), seal.event().payload());
    }

    /** What the first positions of the log come to, computed from nothing else. */
    private StreamsSeal sealOf(long upTo) {
        Map<String, Long> counts = new HashMap<>();
        all().limit(upTo)
                .filter(event -> event.event().stream() != null)
                .forEach(event -> counts.merge(String.valueOf(event.event().stream()), 1L, Long::sum));
        StreamMap map = new StreamMap(new InMemoryStreams());
        map.add(counts);
        return new StreamsSeal(Math.max(1_024, upTo / 1_024 * 1_024), map.streams(), map.root());
    }
}
