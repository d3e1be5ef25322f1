package vn.vedich.proof.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.proof.checkpoint.Reliance.ByItself;
import vn.vedich.proof.checkpoint.Reliance.GrewInto;
import vn.vedich.proof.checkpoint.Reliance.HandedOver;
import vn.vedich.proof.checkpoint.Reliance.Signed;
import vn.vedich.proof.note.SignedNote;
import vn.vedich.proof.note.SignerKey;
import vn.vedich.proof.note.UnacceptableNote;

/** Rotations at 4, 9 and 14; the first checkpoint that covers each is of 7, 12 and 17 events. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandingOverTest {

    private static final List<SignerKey> KEYS = RotatedLog.keys("log", 4);
    private static final int SIZE = 20;
    private static final RotatedLog LOG = new RotatedLog("log", SIZE, KEYS, List.of(4, 9, 14));
    private static final int AFTER_TWO = 13;

    @Test
    void any_one_key_of_the_log_is_enough_to_judge_a_checkpoint_of_any_size() {
        for (int size = 1; size <= SIZE; size++) {
            SignerKey signer = LOG.signer(size);
            for (SignerKey trusted : KEYS) {
                Reliance reliance = judge(size, LOG.handovers(size), trusted);
                int steps = KEYS.indexOf(signer) - KEYS.indexOf(trusted);

                if (steps == 0) {
                    assertThat(reliance).isEqualTo(new Signed(trusted.verifier()));
                } else if (steps > 0) {
                    assertThat(reliance).isInstanceOfSatisfying(HandedOver.class, over -> {
                        assertThat(over.trusted()).isEqualTo(trusted.verifier());
                        assertThat(over.steps()).hasSize(steps);
                        assertThat(over.steps().getLast().key()).isEqualTo(signer.verifier());
                    });
                } else {
                    assertThat(reliance).isEqualTo(new GrewInto(trusted.verifier(), 5L * KEYS.indexOf(trusted) + 2));
                }
            }
        }
    }

    @Test
    void a_key_that_the_log_never_had_leads_nowhere() {
        SignerKey stranger = RotatedLog.keys("log", 1).getFirst();

        assertThatThrownBy(() -> judge(AFTER_TWO, LOG.handovers(AFTER_TWO), stranger))
                .isInstanceOf(UnacceptableNote.class)
                .hasMessageContaining("no trusted key leads to");
    }

    @Test
    void without_a_trusted_key_the_one_that_signed_is_named_and_not_more() {
        assertThat(new Handovers(LOG.handovers(AFTER_TWO))
                        .judge(LOG.checkpoint(AFTER_TWO), KEYS.get(2).verifier(), List.of()))
                .isEqualTo(new ByItself(KEYS.get(2).verifier()));
    }

    @Test
    void without_hand_overs_only_the_key_that_signed_is_enough() {
        assertThat(judge(AFTER_TWO, List.of(), KEYS.get(2))).isInstanceOf(Signed.class);
        assertThatThrownBy(() -> judge(AFTER_TWO, List.of(), KEYS.get(1))).isInstanceOf(UnacceptableNote.class);
        assertThatThrownBy(() -> judge(AFTER_TWO, List.of(), KEYS.get(3))).isInstanceOf(UnacceptableNote.class);
    }

    @Test
    void a_key_that_was_given_up_signs_nothing_later_though_it_is_trusted() {
        SignedNote byTheFirst = LOG.checkpoint(AFTER_TWO, KEYS.getFirst());

        assertThatThrownBy(() -> new Handovers(LOG.handovers(AFTER_TWO))
                        .judge(
                                byTheFirst,
                                KEYS.getFirst().verifier(),
                                List.of(KEYS.getFirst().verifier())))
                .hasMessageContaining("by the hand-overs the checkpoint must be signed with");
    }

    record Forgery(String what, List<Handover> handovers, String reason) {

        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Forgery> forgeries() {
        List<Handover> good = LOG.handovers(AFTER_TWO);
        Handover second = good.get(1);
        List<SignerKey> othersKeys = RotatedLog.keys("other", 4);
        List<SignerKey> sameName = RotatedLog.keys("log", 4);
        RotatedLog elsewhere = new RotatedLog("other", SIZE, othersKeys, List.of(4, 9, 14));
        RotatedLog namesake = new RotatedLog("log", SIZE, sameName, List.of(4, 9, 14));
        List<SignerKey> stolen = List.of(KEYS.get(0), KEYS.get(1), sameName.get(2), sameName.get(3));
        RotatedLog forked = new RotatedLog("log", SIZE, stolen, List.of(4, 9, 14));
        return Stream.of(
                new Forgery(
                        "only the former key signed",
                        with(good, 1, LOG.handover(1, AFTER_TWO, KEYS.get(1))),
                        "not signed by any known key"),
                new Forgery(
                        "only the new key signed",
                        with(good, 1, LOG.handover(1, AFTER_TWO, KEYS.get(2))),
                        "not signed by any known key"),
                new Forgery(
                        "a stranger signed beside the new key",
                        with(good, 1, LOG.handover(1, AFTER_TWO, KEYS.get(2), sameName.get(0))),
                        "not signed by any known key"),
                new Forgery("cut at the front", good.subList(1, 3), "no trusted key leads to"),
                new Forgery("cut in the middle", List.of(good.get(0), good.get(2)), "not from the key in use"),
                new Forgery("cut at its end", good.subList(0, 1), "must be signed with"),
                new Forgery("of another log", elsewhere.handovers(AFTER_TWO), "is of another log: other"),
                new Forgery(
                        "of another log that is called the same",
                        namesake.handovers(AFTER_TWO),
                        "is of another history"),
                new Forgery(
                        "to a thief's key, by who stole the one before",
                        with(good, 1, forked.handover(1, AFTER_TWO, KEYS.get(1), sameName.get(2))),
                        "is of another history"),
                new Forgery("tied to another tree", LOG.handovers(AFTER_TWO + 1), "and must be to that of 13"),
                new Forgery(
                        "said to be tied to this tree",
                        with(good, 1, resized(LOG.handovers(AFTER_TWO + 1).get(1))),
                        "is of another history"),
                new Forgery("without growth", with(good, 0, without(good.getFirst(), true)), "is of another history"),
                new Forgery(
                        "without a path",
                        with(good, 0, without(good.getFirst(), false)),
                        "is not in the tree that both keys signed"),
                new Forgery(
                        "of an event that rotates nothing",
                        with(
                                good,
                                1,
                                new Handover(
                                        second.leaf(),
                                        good.get(0).payload(),
                                        second.path(),
                                        second.checkpoint(),
                                        second.size(),
                                        second.growth())),
                        "the payload is not that of the rotation"));
    }

    private static List<Handover> with(List<Handover> all, int index, Handover other) {
        List<Handover> changed = new ArrayList<>(all);
        changed.set(index, other);
        return changed;
    }

    private static Handover resized(Handover one) {
        return new Handover(one.leaf(), one.payload(), one.path(), one.checkpoint(), AFTER_TWO, one.growth());
    }

    private static Handover without(Handover one, boolean growth) {
        return new Handover(
                one.leaf(),
                one.payload(),
                growth ? one.path() : List.of(),
                one.checkpoint(),
                one.size(),
                growth ? List.of() : one.growth());
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void whoever_trusts_the_first_key_is_led_by_nothing_else(Forgery forgery) {
        assertThatThrownBy(() -> judge(AFTER_TWO, forgery.handovers(), KEYS.getFirst()))
                .isInstanceOf(UnacceptableNote.class)
                .hasMessageContaining(forgery.reason());
    }

    @Test
    void swapped_lines_are_refused_as_they_are_read() {
        List<Handover> good = LOG.handovers(AFTER_TWO);

        assertThatThrownBy(() -> new Handovers(good.reversed()))
                .hasMessageContaining("in the order of their positions");
        assertThatThrownBy(() -> new Handovers(List.of(good.getFirst(), good.getFirst())))
                .hasMessageContaining("in the order of their positions");
    }

    @Test
    void what_was_asked_for_later_is_added_to_what_is_there() {
        List<Handover> all = LOG.handovers(6);
        Handovers early = new Handovers(all.subList(0, 1));

        assertThat(early.and(new Handovers(all)).all()).isEqualTo(all);
        assertThat(new Handovers(all).and(Handovers.none()).all()).isEqualTo(all);
    }

    @Test
    void they_are_read_as_they_were_written_and_in_no_other_form() {
        Handovers good = new Handovers(LOG.handovers(AFTER_TWO));
        String lines = good.write();
        List<UnaryOperator<String>> changes = List.of(
                text -> text.strip(),
                text -> text + "\n",
                text -> text.replace("\"handover\":1", "\"handover\":2"),
                text -> text.replace("\"growth\"", "\"grown\""),
                text -> text.replaceFirst("\\{", "{ "),
                text -> text.replace("\"size\":13", "\"size\":\"13\""),
                text -> "{}\n",
                text -> "[]\n",
                text -> "\n");

        assertThat(Handovers.parse(lines)).isEqualTo(good);
        assertThat(Handovers.parse("")).isEqualTo(Handovers.none());
        for (UnaryOperator<String> change : changes) {
            assertThatThrownBy(() -> Handovers.parse(change.apply(lines))).isInstanceOf(UnacceptableNote.class);
        }
    }

    private static Reliance judge(int size, List<Handover> handovers, SignerKey trusted) {
        return new Handovers(handovers)
                .judge(LOG.checkpoint(size), LOG.signer(size).verifier(), List.of(trusted.verifier()));
    }
}
