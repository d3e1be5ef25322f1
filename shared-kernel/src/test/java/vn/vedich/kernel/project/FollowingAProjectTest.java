package vn.vedich.kernel.project;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.kernel.project.Told.ROAD;
import static vn.vedich.kernel.project.Told.approved;
import static vn.vedich.kernel.project.Told.day;
import static vn.vedich.kernel.project.Told.progress;
import static vn.vedich.kernel.project.Told.started;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectResumed;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FollowingAProjectTest {

    private final Told finished = Told.nothing()
            .then(started("2019-03-01"))
            .then(new ProjectSuspended(ROAD, day("2019-08-01")))
            .then(new ProjectResumed(ROAD, day("2019-09-01")))
            .then(new ProjectCompleted(ROAD, day("2020-05-20"), List.of()))
            .then(new AccountsFinalised(ROAD, new Money(880), day("2020-12-01")));

    @Test
    void it_passes_from_phase_to_phase_by_the_day() {
        assertThat(finished.facts().phaseOn(day("2019-02-28"))).isEmpty();
        assertPhase(finished, "2019-03-01", Phase.UNDER_WAY);
        assertPhase(finished, "2019-08-01", Phase.SUSPENDED);
        assertPhase(finished, "2019-09-01", Phase.UNDER_WAY);
        assertPhase(finished, "2020-05-20", Phase.COMPLETED);
        assertPhase(finished, "2020-12-01", Phase.FINALISED);
    }

    @Test
    void an_approval_on_paper_that_comes_later_does_not_take_it_back() {
        Told approved = finished.then(approved());

        assertPhase(approved, "2019-07-09", Phase.UNDER_WAY);
        assertThat(approved.facts().names().orElseThrow().vi().value()).isEqualTo("Đường Tài Cóong Mỷ");
    }

    @Test
    void before_work_begins_it_is_approved() {
        assertPhase(Told.nothing().then(approved()).then(started("2019-08-01")), "2019-07-09", Phase.APPROVED);
    }

    @Test
    void it_ends_on_the_day_on_which_it_was_still_interrupted() {
        assertPhase(
                Told.nothing()
                        .then(started("2019-03-01"))
                        .then(new ProjectCompleted(ROAD, day("2019-08-01"), List.of()))
                        .then(new ProjectSuspended(ROAD, day("2019-08-01"))),
                "2019-08-01",
                Phase.COMPLETED);
    }

    @Test
    void progress_is_what_was_observed_last_and_not_what_was_said_last() {
        Told seen = finished.then(progress(60, "2019-07-01")).then(progress(35, "2019-05-01"));

        assertThat(seen.facts().progressOn(day("2019-07-09")).orElseThrow().percent())
                .isEqualTo(Decimal.of(60));
        assertThat(seen.facts().progressOn(day("2019-06-30")).orElseThrow().percent())
                .isEqualTo(Decimal.of(35));
        assertThat(seen.facts().progressOn(day("2019-04-30"))).isEmpty();
    }

    @Test
    void it_is_known_from_the_first_day_of_which_anything_is_told() {
        Told paidAhead = finished.then(Told.advanced("pay-1", Told.P135, 5, "2019-02-01"));

        assertThat(paidAhead.facts().isKnownOn(day("2019-01-31"))).isFalse();
        assertThat(paidAhead.facts().isKnownOn(day("2019-02-01"))).isTrue();
    }

    private static void assertPhase(Told told, String day, Phase phase) {
        assertThat(told.facts().phaseOn(day(day))).contains(phase);
    }
}
