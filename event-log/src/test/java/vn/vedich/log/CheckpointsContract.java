package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.Checkpoints.KeptCheckpoint;

/** What every home of the log promises to one who keeps checkpoints in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class CheckpointsContract extends EventLogFixture {

    @Test
    void a_log_of_which_none_was_made_has_none() {
        assertThat(log.checkpoints().newest()).isEmpty();
    }

    @Test
    void the_newest_comes_back_as_it_was_given() {
        KeptCheckpoint first = new KeptCheckpoint(1, "origin\n1\nroot=\n\n— name sig\n", "name+1+key");
        KeptCheckpoint second = new KeptCheckpoint(70_000, "origin\n70000\nroot=\n\n— name sig\n", "name+2+key");
        assertThat(log.checkpoints().keep(first)).isTrue();
        assertThat(log.checkpoints().newest()).contains(first);
        assertThat(log.checkpoints().keep(second)).isTrue();
        reopen();
        assertThat(log.checkpoints().newest()).contains(second);
    }

    @Test
    void one_of_no_larger_a_size_is_not_kept() {
        assertThat(log.checkpoints().keep(checkpoint(5, "first"))).isTrue();
        assertThat(log.checkpoints().keep(checkpoint(5, "second"))).isFalse();
        assertThat(log.checkpoints().keep(checkpoint(4, "third"))).isFalse();
        reopen();
        assertThat(log.checkpoints().keep(checkpoint(5, "first"))).isFalse();
        assertThat(log.checkpoints().newest()).contains(checkpoint(5, "first"));
    }

    @Test
    void each_that_was_kept_is_found_by_what_it_was_the_first_to_cover() {
        List<Long> sizes = List.of(0L, 3L, 4L, 9L, 10L, 70L);
        sizes.forEach(size -> log.checkpoints().keep(checkpoint(size, "of " + size)));

        for (long position = 0; position < 70; position++) {
            long covering = position;
            long first =
                    sizes.stream().filter(size -> size > covering).findFirst().orElseThrow();
            assertThat(log.checkpoints().firstCovering(position)).contains(checkpoint(first, "of " + first));
        }
        assertThat(log.checkpoints().firstCovering(70)).isEmpty();
    }

    @Test
    void of_many_at_once_the_largest_is_the_newest_and_of_each_size_only_one_is_kept() throws Exception {
        List<Boolean> kept = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = LongStream.range(0, 64)
                    .map(i -> 1 + i * 29 % 64 / 2)
                    .mapToObj(size -> threads.submit(() -> log.checkpoints().keep(checkpoint(size, "note"))))
                    .toList();
            for (Future<Boolean> one : all) {
                kept.add(one.get());
            }
        }
        assertThat(log.checkpoints().newest()).contains(checkpoint(32, "note"));
        assertThat(kept.stream().filter(each -> each)).hasSizeBetween(1, 32);
    }

    private static KeptCheckpoint checkpoint(long size, String note) {
        return new KeptCheckpoint(size, note, "key");
    }
}
