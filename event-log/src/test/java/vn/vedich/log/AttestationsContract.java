package vn.vedich.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.log.Attestation.Kind;

/** What every home of the log promises to one who keeps what others said of checkpoints. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class AttestationsContract extends EventLogFixture {

    @Test
    void of_a_checkpoint_of_which_nobody_said_anything_there_is_nothing() {
        assertThat(log.attestations().of(7)).isEmpty();
        assertThat(log.attestations().newest(Kind.COSIGNATURE, "w")).isEmpty();
        assertThat(log.attestations().newest(Kind.TIMESTAMP, 5)).isEmpty();
    }

    @Test
    void what_was_said_comes_back_as_it_was_with_all_that_was_said_of_the_same_checkpoint() {
        Attestation second = new Attestation(7, Kind.COSIGNATURE, "w2", "\u2014 w2 c2lnbmF0dXJl\n");
        Attestation first = new Attestation(7, Kind.COSIGNATURE, "w1", "\u2014 w1 c2lnbmF0dXJl\n");
        Attestation time = new Attestation(7, Kind.TIMESTAMP, "http://tsa.example/", "MIIC");
        List.of(time, second, cosignature(70, "w1"), first, cosignature(6, "w1"))
                .forEach(one -> assertThat(log.attestations().keep(one)).isTrue());
        reopen();

        assertThat(log.attestations().of(7)).containsExactly(first, second, time);
        assertThat(log.attestations().of(8)).isEmpty();
    }

    @Test
    void the_first_that_somebody_said_of_a_checkpoint_stays() {
        assertThat(log.attestations().keep(new Attestation(7, Kind.COSIGNATURE, "w", "first")))
                .isTrue();
        assertThat(log.attestations().keep(new Attestation(7, Kind.COSIGNATURE, "w", "second")))
                .isFalse();
        assertThat(log.attestations().keep(new Attestation(7, Kind.TIMESTAMP, "w", "another kind")))
                .isTrue();
        reopen();

        assertThat(log.attestations().of(7)).extracting(Attestation::content).containsExactly("first", "another kind");
    }

    @Test
    void the_newest_is_that_of_the_largest_checkpoint_whenever_it_was_kept() {
        List.of(cosignature(9, "w1"), cosignature(10, "w1"), cosignature(2, "w1"), cosignature(100, "w2"))
                .forEach(log.attestations()::keep);
        log.attestations().keep(new Attestation(1_000, Kind.TIMESTAMP, "w1", "later"));

        assertThat(log.attestations().newest(Kind.COSIGNATURE, "w1")).contains(cosignature(10, "w1"));
        assertThat(log.attestations().newest(Kind.COSIGNATURE, "w")).isEmpty();
        assertThat(log.attestations().newest(Kind.COSIGNATURE, 3))
                .containsExactly(cosignature(100, "w2"), cosignature(10, "w1"), cosignature(9, "w1"));
        assertThat(log.attestations().newest(Kind.TIMESTAMP, 3)).hasSize(1);
    }

    @Test
    void of_many_at_once_each_is_kept_once() throws Exception {
        long kept = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> all = IntStream.range(0, 60)
                    .mapToObj(i -> threads.submit(() -> log.attestations().keep(cosignature(5, "w" + i % 20))))
                    .toList();
            for (Future<Boolean> one : all) {
                kept += one.get() ? 1 : 0;
            }
        }
        assertThat(kept).isEqualTo(20);
        assertThat(log.attestations().of(5)).hasSize(20);
    }

    private static Attestation cosignature(long size, String by) {
        return new Attestation(size, Kind.COSIGNATURE, by, "of " + size + " by " + by);
    }
}
