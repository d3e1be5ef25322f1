package vn.vedich.query.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.subscription.Rhythm;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FallingDueTest {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    @Test
    void a_daily_digest_falls_due_each_morning_in_vietnam() {
        assertThat(last(Rhythm.DAILY, "2019-07-09T06:59:59+07:00")).isEqualTo(slot("2019-07-08"));
        assertThat(last(Rhythm.DAILY, "2019-07-09T07:00:00+07:00")).isEqualTo(slot("2019-07-09"));
        assertThat(last(Rhythm.DAILY, "2019-07-09T23:59:59Z")).isEqualTo(slot("2019-07-09"));
        assertThat(last(Rhythm.DAILY, "2019-07-10T00:00:00Z")).isEqualTo(slot("2019-07-10"));
    }

    @Test
    void a_weekly_one_on_monday_mornings() {
        assertThat(last(Rhythm.WEEKLY, "2019-07-08T06:59:59+07:00")).isEqualTo(slot("2019-07-01"));
        assertThat(last(Rhythm.WEEKLY, "2019-07-08T07:00:00+07:00")).isEqualTo(slot("2019-07-08"));
        assertThat(last(Rhythm.WEEKLY, "2019-07-14T23:00:00+07:00")).isEqualTo(slot("2019-07-08"));
    }

    private static Slot last(Rhythm rhythm, String now) {
        return Slot.last(rhythm, SEVEN, OffsetDateTime.parse(now).toInstant());
    }

    private static Slot slot(String day) {
        return new Slot(LocalDate.parse(day), Instant.parse(day + "T00:00:00Z"));
    }
}
