package vn.vedich.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.proof.Leaf;
import vn.vedich.proof.note.KeyType;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.stream.StreamsSeal;
import vn.vedich.verifier.RunningTheVerifier.Outcome;
import vn.vedich.verifier.SampleExport.Sealed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CheckingAnExportTest {

    private static final SignerKey KEY = key();
    private static final VerifierKey KNOWN = KEY.verifier();
    private static final SampleExport SMALL = SampleExport.of(14, 3, new Random(5));
    private static final List<String> LINES = SMALL.lines();
    private static final String CHECKPOINT = SMALL.checkpoint(SMALL.size(), KEY);
    private static final SampleExport SEALED = SampleExport.of(3_300, 400, new Random(6));

    private static SignerKey key() {
        return SignerKey.create(SampleExport.ORIGIN, KeyType.ED25519, new SecureRandom());
    }

    @Test
    void a_log_in_order_is_intact() {
        Outcome outcome = RunningTheVerifier.check(LINES, KNOWN, CHECKPOINT);
        assertThat(outcome.status()).as(outcome.toString()).isZero();
        assertThat(outcome.out()).isEqualTo("intact: " + LINES.size() + " events, all covered by the checkpoint\n");
    }

    @Test
    void a_sealed_log_is_intact_and_what_no_checkpoint_covers_is_told() {
        Outcome outcome = RunningTheVerifier.check(SEALED.lines(), KNOWN, SEALED.checkpoint(3_000, KEY));
        assertThat(outcome.status()).as(outcome.toString()).isZero();
        assertThat(outcome.out())
                .contains("covers 3,000, the last " + (SEALED.size() - 3_000) + " are not yet covered");
    }

    @Test
    void an_empty_log_is_intact_under_a_checkpoint_of_nothing() {
        assertThat(RunningTheVerifier.check(List.of(), KNOWN, SMALL.checkpoint(0, KEY))
                        .status())
                .isZero();
        assertThat(RunningTheVerifier.check(List.of(), KNOWN, CHECKPOINT).position())
                .isZero();
    }

    @Property(tries = 200)
    void any_changed_bit_is_found_in_its_line(
            @ForAll @IntRange(max = 1_000_000) int place, @ForAll @IntRange(max = 7) int bit) {
        byte[] log = String.join("", LINES).getBytes(StandardCharsets.UTF_8);
        int changed = place % log.length;
        log[changed] ^= (byte) (1 << bit);

        assertNotIntactAt(lineOf(changed), RunningTheVerifier.check(log, KNOWN, CHECKPOINT));
    }

    @Property(tries = 100)
    void a_cut_is_found(@ForAll @IntRange(max = 1_000_000) int place) {
        byte[] log = String.join("", LINES).getBytes(StandardCharsets.UTF_8);
        int cut = place % log.length;

        assertNotIntactAt(lineOf(cut), RunningTheVerifier.check(java.util.Arrays.copyOf(log, cut), KNOWN, CHECKPOINT));
    }

    private static int lineOf(int place) {
        int line = 0;
        for (int end = 0; line < LINES.size(); line++) {
            end += LINES.get(line).getBytes(StandardCharsets.UTF_8).length;
            if (place < end) {
                return line;
            }
        }
        return line;
    }

    @Property(tries = 60)
    void a_line_that_is_dropped_doubled_or_moved_is_found(
            @ForAll @IntRange(max = 13) int one, @ForAll @IntRange(max = 13) int other) {
        List<String> dropped = new ArrayList<>(LINES);
        dropped.remove(one);
        assertNotIntactAt(one, RunningTheVerifier.check(dropped, KNOWN, CHECKPOINT));

        List<String> doubled = new ArrayList<>(LINES);
        doubled.add(one, LINES.get(one));
        assertNotIntactAt(one + 1, RunningTheVerifier.check(doubled, KNOWN, CHECKPOINT));

        if (one != other) {
            List<String> swapped = new ArrayList<>(LINES);
            Collections.swap(swapped, one, other);
            assertNotIntactAt(Math.min(one, other), RunningTheVerifier.check(swapped, KNOWN, CHECKPOINT));
        }
    }

    @Property(tries = 150)
    void a_checkpoint_with_any_bit_changed_is_found(
            @ForAll @IntRange(max = 1_000) int place, @ForAll @IntRange(max = 7) int bit) {
        byte[] note = CHECKPOINT.getBytes(StandardCharsets.ISO_8859_1);
        String ascii = CHECKPOINT.replace("\u2014", "-");
        int changed = place % ascii.length();
        String flipped = CHECKPOINT.substring(0, changed)
                + (char) (CHECKPOINT.charAt(changed) ^ 1 << bit)
                + CHECKPOINT.substring(changed + 1);

        assertThat(note).hasSameSizeAs(ascii.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(RunningTheVerifier.check(LINES, KNOWN, flipped).status()).isEqualTo(Verifier.NOT_INTACT);
    }

    @Test
    void a_checkpoint_of_another_key_or_another_log_is_not_accepted() {
        assertThat(RunningTheVerifier.check(LINES, KNOWN, SMALL.checkpoint(SMALL.size(), key()))
                        .status())
                .isEqualTo(Verifier.NOT_INTACT);
        Outcome other = RunningTheVerifier.check(LINES, KNOWN, SEALED.checkpoint(SMALL.size(), KEY));
        assertThat(other.status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(other.out()).contains("is of another log");
    }

    @Property(tries = 30)
    void a_forged_event_with_a_leaf_of_its_own_does_not_fit_the_checkpoint(@ForAll @IntRange(max = 13) int position) {
        SampleExport forged = new SampleExport(3, new Random(5));
        for (int i = 0; i < SMALL.size(); i++) {
            Sealed payload = i == position
                    ? new Sealed("{\"n\":-1}", null)
                    : new Sealed(
                            SMALL.event(i).payload(), SMALL.event(i).texts().stored());
            forged.add(SMALL.event(i).leaf(), SMALL.event(i).provenance(), payload);
        }
        Outcome outcome = RunningTheVerifier.check(forged.lines(), KNOWN, CHECKPOINT);
        assertThat(outcome.status()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(outcome.out()).contains("an event from position 0 to " + (SMALL.size() - 1));

        String earlier = SMALL.checkpoint(position, KEY);
        assertThat(RunningTheVerifier.check(forged.lines(), KNOWN, earlier, CHECKPOINT)
                        .out())
                .contains("an event from position " + position + " to " + (SMALL.size() - 1));
    }

    @Property(tries = 20)
    void an_erased_text_leaves_the_log_intact(@ForAll @IntRange(max = 13) int position) {
        SampleExport erased = new SampleExport(3, new Random(5));
        for (int i = 0; i < SMALL.size(); i++) {
            String texts = i == position ? null : SMALL.event(i).texts().stored();
            erased.add(
                    SMALL.event(i).leaf(),
                    SMALL.event(i).provenance(),
                    new Sealed(SMALL.event(i).payload(), texts));
        }
        assertThat(RunningTheVerifier.check(erased.lines(), KNOWN, CHECKPOINT).status())
                .isZero();
    }

    @Test
    void a_seal_that_lies_is_found_although_it_is_signed() {
        SampleExport log = SampleExport.of(1_000, 5, new Random(8));
        while (log.size() < StreamsSeal.INTERVAL) {
            log.appendOwn("log.Nothing", "{}");
        }
        StreamsSeal lie = new StreamsSeal(StreamsSeal.INTERVAL, 4, vn.vedich.proof.tree.Hash.ofNothing());
        log.appendOwn(StreamsSeal.EVENT_NAME, lie.payload());
        assertSignedButNotIntactAt(StreamsSeal.INTERVAL, log);
    }

    @Test
    void a_seal_before_it_is_due_or_out_of_turn_is_found() {
        SampleExport early = SampleExport.of(10, 5, new Random(8));
        early.appendOwn(StreamsSeal.EVENT_NAME, "{}");
        assertSignedButNotIntactAt(early.size() - 1, early);

        StreamsSeal second = StreamsSeal.parse(firstSeal(SEALED, 2));
        SampleExport skipped = new SampleExport(5, new Random(8));
        while (skipped.size() < 2 * StreamsSeal.INTERVAL) {
            skipped.appendOwn("log.Nothing", "{}");
        }
        skipped.appendOwn(StreamsSeal.EVENT_NAME, second.payload());
        assertSignedButNotIntactAt(2 * StreamsSeal.INTERVAL, skipped);
    }

    private static String firstSeal(SampleExport log, int number) {
        return log.events().stream()
                .filter(event -> StreamsSeal.isSeal(event.leaf()))
                .skip(number - 1)
                .findFirst()
                .orElseThrow()
                .payload();
    }

    @Test
    void an_id_that_comes_twice_is_found_although_it_is_signed() {
        SampleExport log = SampleExport.of(10, 5, new Random(8));
        Leaf first = log.event(3).leaf();
        Leaf next = log.leafOf("own-" + log.size(), "log.Nothing", null, null);
        log.add(withIdAndTime(next, first.eventId(), next.recordedAt()), "{}", new Sealed("{}", null));
        assertSignedButNotIntactAt(log.size() - 1, log);
    }

    @Test
    void a_time_that_goes_back_is_found_although_it_is_signed() {
        SampleExport log = SampleExport.of(10, 5, new Random(8));
        Leaf next = log.leafOf("own-" + log.size(), "log.Nothing", null, null);
        log.add(withIdAndTime(next, "e", "2026-11-23T02:03:03.999999Z"), "{}", new Sealed("{}", null));
        assertSignedButNotIntactAt(log.size() - 1, log);
    }

    @Test
    void a_gap_in_a_stream_is_found_although_it_is_signed() {
        SampleExport log = SampleExport.of(10, 5, new Random(8));
        log.add(log.leafOf("own-" + log.size(), "kernel.Happened", "unit/new", 1L), "{}", new Sealed("{}", null));
        assertSignedButNotIntactAt(log.size() - 1, log);
    }

    private static Leaf withIdAndTime(Leaf leaf, String id, String recordedAt) {
        return new Leaf(
                leaf.position(),
                leaf.commandId(),
                null,
                id,
                leaf.name(),
                1,
                null,
                null,
                null,
                leaf.occurredOn(),
                leaf.reportedOn(),
                recordedAt,
                "",
                "");
    }

    private static void assertSignedButNotIntactAt(long position, SampleExport log) {
        assertNotIntactAt(position, RunningTheVerifier.check(log.lines(), KNOWN, log.checkpoint(log.size(), KEY)));
    }

    private static void assertNotIntactAt(long position, Outcome outcome) {
        assertThat(outcome.status()).as(outcome.toString()).isEqualTo(Verifier.NOT_INTACT);
        assertThat(outcome.position()).as(outcome.out()).isEqualTo(position);
    }

    @Test
    void trust_goes_on_from_key_to_key_by_checkpoints_that_both_signed() {
        SignerKey second = key();
        SampleExport log = SampleExport.of(10, 5, new Random(8));
        String before = log.checkpoint(log.size(), KEY);
        log.appendRotation(KEY, second);
        String first = log.checkpoint(log.size(), second, KEY);
        log.appendOwn("log.Nothing", "{}");
        String newest = log.checkpoint(log.size(), second);
        List<String> lines = log.lines();

        assertThat(RunningTheVerifier.check(lines, KNOWN, before).status()).isZero();
        assertThat(RunningTheVerifier.check(lines, KNOWN, first).status()).isZero();
        assertThat(RunningTheVerifier.check(lines, second.verifier(), newest).status())
                .isZero();
        assertThat(RunningTheVerifier.check(lines, KNOWN, newest, first).status())
                .isZero();

        assertThat(RunningTheVerifier.check(lines, KNOWN, newest).out()).contains("no trusted key leads to");
        assertThat(RunningTheVerifier.check(lines, KNOWN, log.checkpoint(log.size(), KEY))
                        .status())
                .isEqualTo(Verifier.NOT_INTACT);
        assertThat(RunningTheVerifier.check(lines, second.verifier(), before).status())
                .isEqualTo(Verifier.NOT_INTACT);
    }

    @Test
    void a_rotation_from_a_key_that_is_not_in_use_is_found() {
        SampleExport log = SampleExport.of(10, 5, new Random(8));
        log.appendRotation(KEY, key());
        log.appendRotation(KEY, key());
        assertSignedButNotIntactAt(log.size() - 1, log);
    }
}
