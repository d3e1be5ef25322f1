package vn.vedich.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.platform.storage.CannotStart;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LettingTimePassTest {

    private static final Duration DAYS = Duration.ofDays(3);

    @Test
    void a_demonstration_may_be_ahead_of_the_machine() {
        Instant before = Instant.now();

        Instant now = clock(true, DAYS).instant();

        assertThat(now).isBetween(before.plus(DAYS), Instant.now().plus(DAYS));
    }

    @Test
    void without_its_accounts_time_is_what_the_machine_says() {
        assertThat(clock(false, Duration.ZERO)).isEqualTo(Clock.systemUTC());
        assertThatThrownBy(() -> clock(false, DAYS)).isInstanceOf(CannotStart.class);
    }

    @Test
    void it_does_not_go_back() {
        assertThatThrownBy(() -> clock(true, DAYS.negated())).isInstanceOf(CannotStart.class);
    }

    private static Clock clock(boolean demo, Duration ahead) {
        Account account = new Account("leader", "{noop}x", Set.of(Role.LEADERSHIP), "dam-ha", demo);
        return new ClockConfiguration()
                .clock(new AccountsProperties(List.of(account), "vedich_roles", "vedich_unit"), ahead);
    }
}
