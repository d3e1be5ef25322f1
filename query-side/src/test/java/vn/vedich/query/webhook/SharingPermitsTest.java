package vn.vedich.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.query.webhook.Permits.Permit;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SharingPermitsTest {

    private static final Permit WELL = new Permit("shared.example", Fared.WELL);
    private static final Permit FAILING = new Permit("shared.example", Fared.FAILING);

    @Test
    void one_that_fails_has_its_call_at_a_host_however_busy_others_are_there_and_they_have_theirs() {
        Permits permits = new Permits();
        for (int n = 0; n < Fared.WELL.atAHost(); n++) {
            assertThat(permits.take(WELL)).isTrue();
        }
        assertThat(permits.take(WELL)).isFalse();

        assertThat(permits.take(FAILING)).isTrue();
        assertThat(permits.take(FAILING)).isFalse();
        permits.giveBack(WELL);
        assertThat(permits.take(WELL)).isTrue();
        permits.giveBack(FAILING);
        assertThat(permits.take(FAILING)).isTrue();
    }

    @Test
    void hosts_that_hang_when_they_are_called_for_the_first_time_leave_room_for_those_that_answer() {
        Permits permits = new Permits();
        for (int n = 0; n < 1_000; n++) {
            permits.take(new Permit("hangs-" + n, Fared.UNKNOWN));
        }

        assertThat(permits.take(new Permit("hangs-0", Fared.UNKNOWN))).isFalse();
        assertThat(permits.take(WELL)).isTrue();
    }

    @Property
    void whatever_is_taken_and_given_back_no_more_is_out_than_there_is_and_none_is_lost(
            @ForAll @Size(max = 200) List<@IntRange(min = 0, max = 59) Integer> acts) {
        Permits permits = new Permits();
        List<Permit> out = new ArrayList<>();
        for (int act : acts) {
            Permit permit = new Permit("host-" + act % 10, Fared.values()[act % 3]);
            if (act >= 30 && out.remove(permit)) {
                permits.giveBack(permit);
            } else {
                long there = out.stream().filter(permit::equals).count();
                boolean room = there < permit.fared().atAHost()
                        && out.stream()
                                        .filter(one -> one.fared() == permit.fared())
                                        .count()
                                < permit.fared().most();
                assertThat(permits.take(permit)).isEqualTo(room);
                if (room) {
                    out.add(permit);
                }
            }
        }
        assertThat(permits.areAllBack()).isEqualTo(out.isEmpty());
        out.forEach(permits::giveBack);
        assertThat(permits.areAllBack()).isTrue();
    }
}
