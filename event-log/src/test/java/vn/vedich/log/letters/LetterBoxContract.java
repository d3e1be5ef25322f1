package vn.vedich.log.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.log.letters.Letter.Failure;
import vn.vedich.log.letters.LetterBox.Sequence;

/** What both homes of letters promise beside Axon's published cases. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class LetterBoxContract {

    private static final Instant NOON = Instant.parse("2026-11-28T05:00:00.000000001Z");

    @TempDir
    protected Path folder;

    private LetterBoxes boxes;
    private LetterBox box;

    protected abstract LetterBoxes open();

    @BeforeEach
    void open_the_boxes() {
        boxes = open();
        box = boxes.of("scorecard");
    }

    @AfterEach
    void close_the_boxes() {
        boxes.close();
    }

    @Test
    void letters_of_a_sequence_stand_in_the_order_of_positions_whichever_came_first_and_each_is_there_once() {
        box.add(List.of(letter("a", 30), letter("a", 4)));
        box.add(List.of(letter("a", 100), tried(letter("a", 4)), letter("b", 5)));

        assertThat(box.read("a", 0, 10)).containsExactly(letter("a", 4), letter("a", 30), letter("a", 100));
        assertThat(box.read("a", 5, 1)).containsExactly(letter("a", 30));
        assertThat(box.sequences()).containsExactly(new Sequence(letter("a", 4), 3), new Sequence(letter("b", 5), 1));
    }

    @Test
    void every_one_who_follows_has_a_box_of_his_own() {
        LetterBox other = boxes.of("score");
        box.add(List.of(letter("a", 1)));
        other.add(List.of(letter("a", 1), letter("card/a", 2)));

        box.clear();

        assertThat(box.isEmpty()).isTrue();
        assertThat(other.sequences()).hasSize(2);
    }

    @Test
    void what_was_written_is_there_when_it_is_opened_again() {
        Letter whole = new Letter(
                "entry/x",
                7,
                new Failure("java.lang.ArithmeticException", null),
                NOON,
                NOON.plusNanos(5),
                3,
                Map.of("lý do", "một \"hai\""));
        box.add(List.of(whole, letter("entry/x", 8)));
        boxes.close();
        boxes = open();

        assertThat(boxes.of("scorecard").read("entry/x", 0, 10)).containsExactly(whole, letter("entry/x", 8));
    }

    @Test
    void of_many_who_claim_a_letter_at_once_one_gets_it_until_the_claim_has_ended_or_the_letter_is_replaced() {
        Letter letter = letter("a", 1);
        box.add(List.of(letter));
        Instant before = NOON.minus(Duration.ofSeconds(30));

        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .filter(n -> box.claim(letter, NOON, before))
                        .count())
                .isEqualTo(1);
        assertThat(box.claim(letter, NOON.plusSeconds(31), NOON.plusSeconds(1))).isTrue();
        assertThat(box.claim(letter, NOON.plusSeconds(32), NOON.plusSeconds(2))).isFalse();
        assertThat(box.replace(tried(letter))).isTrue();
        assertThat(box.claim(letter, NOON.plusSeconds(33), NOON.plusSeconds(3))).isTrue();
    }

    @Test
    void what_is_gone_can_be_neither_replaced_nor_removed_nor_claimed() {
        assertThat(box.replace(letter("a", 1))).isFalse();
        assertThat(box.remove("a", 1)).isFalse();
        assertThat(box.claim(letter("a", 1), NOON, NOON)).isFalse();
        assertThat(box.size("a")).isZero();
    }

    private static Letter tried(Letter letter) {
        return new Letter(
                letter.sequence(),
                letter.position(),
                new Failure("java.lang.ArithmeticException", "somewhere"),
                letter.enqueuedAt(),
                NOON.plusSeconds(1),
                letter.attempts() + 1,
                Map.of());
    }

    private static Letter letter(String sequence, long position) {
        return new Letter(sequence, position, null, NOON, NOON, 0, Map.of());
    }
}
