package vn.vedich.kernel.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.kernel.judgement.Judging.ASSESSMENT;
import static vn.vedich.kernel.judgement.Judging.CRITERION;
import static vn.vedich.kernel.judgement.Judging.number;
import static vn.vedich.kernel.judgement.Judging.observed;
import static vn.vedich.kernel.judgement.Judging.threshold;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentEntryAnnulled;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentRejudged;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionLapsed;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionOwed;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionRejected;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.assessment.Mark;
import vn.vedich.kernel.assessment.Rejudgement;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.assessment.Verification;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.judgement.CriterionStanding.State;
import vn.vedich.kernel.judgement.CriterionStanding.Support;
import vn.vedich.kernel.ledger.Said;
import vn.vedich.kernel.value.DayOrMonth;

@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingACriterionTest {

    private static final String TODAY = "2019-07-09";
    private static final LocalDate MET_FROM = LocalDate.parse("2019-06-15");
    private static final Measure HALF = new Measure.PercentAtLeast(List.of(threshold(null, "50")));
    private static final Basis BASIS = new Basis(
            1, null, List.of(new Basis.Support(new IndicatorId("i1"), new EntryId("value-1"), true, List.of())));

    private final Judging measured = Judging.by(HALF).recorded("i1", number("60"), "2019-06-01");
    private final Judging met =
            measured.with("met", new CriterionMet(ASSESSMENT, CRITERION, MET_FROM, HowWell.WELL, BASIS));

    @Nested
    class By_what_was_decided {

        @Test
        void good_values_alone_do_not_make_it_met() {
            assertThat(measured.criterion(TODAY).state()).isEqualTo(State.UNMET);
            assertThat(measured.criterion(TODAY).lacking()).isEmpty();
        }

        @Test
        void it_is_met_from_the_day_that_was_said() {
            assertThat(met.criterion("2019-06-14").isMet()).isFalse();
            assertThat(met.criterion("2019-06-15").isMet()).isTrue();
        }

        @Test
        void what_is_owed_is_not_met() {
            Judging owed =
                    measured.with("owed", new CriterionOwed(ASSESSMENT, CRITERION, MET_FROM, DayOrMonth.of("2020-08")));

            assertThat(owed.criterion(TODAY).state()).isEqualTo(State.OWED);
            assertThat(owed.on(TODAY).met()).isEqualTo(new Totals(0, 1));
        }

        @Test
        void what_has_lapsed_is_not_met_and_needs_no_support() {
            Judging lapsed = met.with("lapsed", new CriterionLapsed(ASSESSMENT, CRITERION, LocalDate.parse(TODAY)));

            assertThat(lapsed.criterion(TODAY).state()).isEqualTo(State.LAPSED);
            assertThat(lapsed.criterion(TODAY).support()).isEqualTo(Support.NONE_NEEDED);
            assertThat(lapsed.criterion("2019-07-08").isMet()).isTrue();
        }

        @Test
        void what_fell_under_another_version_is_not_met() {
            assertThat(rejudged(false).criterion(TODAY).state()).isEqualTo(State.FELL_UNDER_VERSION);
        }

        @Test
        void what_is_still_met_under_another_version_is_met_as_well_as_before() {
            CriterionStanding standing = rejudged(true).criterion(TODAY);

            assertThat(standing.isMet()).isTrue();
            assertThat(standing.mark().value()).isEqualTo(new Mark.Met(HowWell.WELL, BASIS));
        }

        private Judging rejudged(boolean stillMet) {
            return met.with(
                    "rejudged",
                    new AssessmentRejudged(
                            ASSESSMENT,
                            2,
                            LocalDate.parse(TODAY),
                            List.of(new Rejudgement(CRITERION, stillMet, BASIS))));
        }
    }

    @Nested
    class By_what_it_rests_on {

        @Test
        void its_support_stands_while_its_entries_do() {
            assertThat(met.criterion(TODAY).support()).isEqualTo(Support.STANDS);
            assertThat(measured.criterion(TODAY).support()).isEqualTo(Support.NONE_NEEDED);
        }

        @Test
        void it_is_lost_when_an_entry_is_corrected_even_to_a_better_value() {
            Judging corrected = met.with(
                    Said.correction("better", "value-1"),
                    new IndicatorRecorded(ASSESSMENT, observed("i1", number("70"), "2019-06-01", null)));

            assertThat(corrected.criterion(TODAY).support()).isEqualTo(Support.LOST);
            assertThat(corrected.criterion(TODAY).isMet()).isTrue();
        }

        @Test
        void it_is_lost_when_an_entry_is_annulled() {
            Judging annulled = met.with("annulled", new AssessmentEntryAnnulled(ASSESSMENT, new EntryId("value-1")));

            assertThat(annulled.criterion(TODAY).support()).isEqualTo(Support.LOST);
        }

        @Test
        void a_newer_value_below_the_threshold_contradicts_it() {
            Judging newer = met.recorded("i1", number("40"), "2019-07-01");

            assertThat(newer.criterion(TODAY).support()).isEqualTo(Support.CONTRADICTED);
            assertThat(newer.criterion("2019-06-30").support()).isEqualTo(Support.STANDS);
        }

        @Test
        void rules_that_ask_for_more_contradict_it() {
            Judging amended = met.heldTo(new Measure.PercentAtLeast(List.of(threshold(null, "80"))));

            assertThat(amended.criterion(TODAY).support()).isEqualTo(Support.CONTRADICTED);
        }
    }

    @Nested
    class By_what_was_found {

        private static final VerificationLevel DISTRICT = new VerificationLevel("district");
        private static final UnitId BY = new UnitId("dam-ha");

        private final Judging verified =
                met.with("verified", new CriterionVerified(ASSESSMENT, CRITERION, DISTRICT, 1, BY));

        @Test
        void findings_on_it_are_listed_in_their_order() {
            Judging twice = verified.with("rejected", new CriterionRejected(ASSESSMENT, CRITERION, DISTRICT, 2, BY));

            assertThat(twice.criterion(TODAY).verifications())
                    .containsExactly(new Verification(DISTRICT, 1, BY, true), new Verification(DISTRICT, 2, BY, false));
        }

        @Test
        void a_new_decision_has_not_been_verified_yet() {
            Judging again = verified.with(
                    "again", new CriterionMet(ASSESSMENT, CRITERION, LocalDate.parse(TODAY), null, BASIS));

            assertThat(again.criterion(TODAY).verifications()).isEmpty();
        }

        @Test
        void a_finding_counts_from_its_day() {
            assertThat(verified.criterion("2019-07-08").verifications()).isEmpty();
        }
    }

    @Test
    void totals_count_what_is_met_and_leave_out_what_does_not_apply() {
        Judging two = Judging.by(HALF, HALF)
                .recorded("i1", number("60"), "2019-06-01")
                .recorded("i2", number("40"), "2019-06-01");

        assertThat(two.on(TODAY).met()).isEqualTo(new Totals(0, 1));
        assertThat(met.on(TODAY).met()).isEqualTo(new Totals(1, 1));
    }
}
