package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.DAY;
import static vn.vedich.command.assessment.Assessments.VILLAGE;
import static vn.vedich.command.assessment.Assessments.inVillage;
import static vn.vedich.command.assessment.Assessments.percent;
import static vn.vedich.command.assessment.Assessments.plan;
import static vn.vedich.command.assessment.Assessments.recorded;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicators;
import vn.vedich.command.assessment.ValueRefusal.IndicatorNotInSet;
import vn.vedich.command.assessment.ValueRefusal.ObservedTwice;
import vn.vedich.command.assessment.ValueRefusal.TooManyValues;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.command.decision.EntryRefusal.CorrectionMakesOneEntry;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.id.EntryId;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingManyIndicatorsTest {

    private static final Observation PLAN = plan(true);
    private static final Observation HOUSES = percent(Sets.GOOD_HOUSES, "62.5");

    private final Deciding<AssessmentState, AssessmentCommand, AssessmentEvent> open = Assessments.open();

    @Nested
    class When_allowed {

        @Test
        void each_value_makes_an_entry_in_the_order_given() {
            open.when(record(HOUSES, PLAN)).does(recorded(HOUSES), recorded(PLAN));
        }

        @Test
        void what_is_known_already_is_passed_over() {
            open.given(recorded(PLAN)).when(record(HOUSES, PLAN)).does(recorded(HOUSES));
        }

        @Test
        void one_day_has_a_value_of_the_unit_and_one_of_each_village() {
            Observation there = inVillage(PLAN, VILLAGE);

            open.when(record(PLAN, there)).does(recorded(PLAN), recorded(there));
        }

        @Test
        void five_hundred_values_are_recorded_at_once() {
            AssessmentEvent[] expected =
                    days(500).stream().map(Assessments::recorded).toArray(AssessmentEvent[]::new);

            open.when(new RecordIndicators(ASSESSMENT, days(500))).does(expected);
        }

        @Test
        void a_correction_of_one_value_is_one_value() {
            open.given("value", recorded(PLAN))
                    .when(record(plan(false)), Acts.correcting("value"))
                    .does(recorded(plan(false)));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void one_bad_value_keeps_all_of_them_out() {
            open.when(record(HOUSES, percent(Sets.GARDENS, "1"))).refuses(new IndicatorNotInSet(Sets.GARDENS));
        }

        @Test
        void two_values_of_one_day_contradict_each_other() {
            open.when(record(PLAN, HOUSES, plan(false))).refuses(new ObservedTwice(Sets.PLAN, DAY, null));
        }

        @Test
        void more_than_five_hundred_are_too_many() {
            open.when(new RecordIndicators(ASSESSMENT, days(501))).refuses(new TooManyValues(501, 500));
        }

        @Test
        void a_correction_does_not_make_two_entries() {
            open.given("value", recorded(PLAN))
                    .when(record(HOUSES, PLAN), Acts.correcting("value"))
                    .refuses(new CorrectionMakesOneEntry(new EntryId("value")));
        }
    }

    @Nested
    class When_nothing_to_do {

        @Test
        void everything_is_known_already() {
            open.given(recorded(PLAN), recorded(HOUSES))
                    .when(record(HOUSES, PLAN))
                    .staysQuiet();
        }

        @Test
        void nothing_is_given() {
            open.when(record()).staysQuiet();
        }
    }

    private static List<Observation> days(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> Assessments.on(PLAN, DAY.minusDays(n).toString()))
                .toList();
    }

    private static RecordIndicators record(Observation... observations) {
        return new RecordIndicators(ASSESSMENT, List.of(observations));
    }
}
