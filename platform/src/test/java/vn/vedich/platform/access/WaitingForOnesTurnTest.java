package vn.vedich.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Time passes here only while somebody waits, or when the test says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingForOnesTurnTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicLong waited = new AtomicLong();
    private final Allowance allowance = new Allowance(now::get, nanos -> {
        now.addAndGet(nanos);
        waited.addAndGet(nanos);
    });

    @Test
    void a_caller_has_a_burst_kept_without_waiting() {
        keep("an", Allowance.BURST);

        assertThat(waited).hasValue(0);
    }

    @Test
    void from_then_on_he_has_only_so_many_kept_a_second() {
        keep("an", Allowance.BURST + 10 * Allowance.PER_SECOND);

        assertThat(Duration.ofNanos(waited.get())).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void what_he_did_not_use_comes_back() {
        keep("an", Allowance.BURST);
        now.addAndGet(Duration.ofHours(1).toNanos());
        keep("an", Allowance.BURST);

        assertThat(waited).hasValue(0);
    }

    @Test
    void nobody_waits_for_another() {
        keep("an", 2 * Allowance.BURST);
        long before = waited.get();
        keep("binh", Allowance.BURST);

        assertThat(waited).hasValue(before);
    }

    private void keep(String caller, int times) {
        for (int n = 0; n < times; n++) {
            allowance.await(caller);
        }
    }
}
