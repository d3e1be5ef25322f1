package vn.vedich.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PagesTest {

    private final List<Integer> sizes = new ArrayList<>();
    private long many;

    private Pages<Long> pages(long first, int firstSize) {
        return new Pages<>(first, firstSize, this::read, number -> number);
    }

    private List<Long> read(long from, int limit) {
        sizes.add(limit);
        return LongStream.range(from, Math.min(from + limit, many)).boxed().toList();
    }

    @Test
    void pages_grow_while_they_come_back_full_up_to_a_bound() {
        many = 20_000;
        assertThat(pages(0, 256).stream())
                .isEqualTo(LongStream.range(0, many).boxed().toList());
        assertThat(sizes)
                .startsWith(256, 512, 1_024, 2_048, Pages.MAX_SIZE, Pages.MAX_SIZE)
                .allMatch(size -> size <= Pages.MAX_SIZE);
    }

    @Test
    void who_has_caught_up_reads_little_again() {
        many = 700;
        Iterator<Long> numbers = pages(0, 256).stream().iterator();
        numbers.forEachRemaining(_ -> {});
        many = 701;
        assertThat(numbers.hasNext()).isTrue();
        assertThat(numbers.next()).isEqualTo(700);
        assertThat(sizes).last().isEqualTo(256);
    }

    @Test
    void a_page_that_is_not_full_is_not_the_last_one() {
        many = 10;
        Pages<Long> pages = new Pages<>(0, 8, (from, _) -> read(from, 3), number -> number);
        assertThat(pages.stream()).hasSize(10);
    }

    @Test
    void what_could_not_be_taken_comes_again() {
        many = 3;
        Pages<Long> pages = pages(1, 8);
        assertThatThrownBy(() -> pages.tryAdvance(_ -> {
                    throw new IllegalStateException("unreadable");
                }))
                .hasMessage("unreadable");
        assertThat(pages.stream()).containsExactly(1L, 2L);
        assertThat(sizes).hasSize(2);
    }
}
