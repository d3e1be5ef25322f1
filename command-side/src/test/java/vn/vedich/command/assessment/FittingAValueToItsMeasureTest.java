package vn.vedich.command.assessment;

import static vn.vedich.command.assessment.Assessments.ASSESSMENT;
import static vn.vedich.command.assessment.Assessments.earned;
import static vn.vedich.command.assessment.Assessments.fraction;
import static vn.vedich.command.assessment.Assessments.in;
import static vn.vedich.command.assessment.Assessments.number;
import static vn.vedich.command.assessment.Assessments.observed;
import static vn.vedich.command.assessment.Assessments.parts;
import static vn.vedich.command.assessment.Assessments.percent;
import static vn.vedich.command.assessment.Assessments.recorded;
import static vn.vedich.command.assessment.Assessments.words;
import static vn.vedich.command.assessment.Sets.CLEAN_WATER;
import static vn.vedich.command.assessment.Sets.GOOD_HOUSES;
import static vn.vedich.command.assessment.Sets.NO_HUTS;
import static vn.vedich.command.assessment.Sets.POOR;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.vedich.command.assessment.AssessmentCommand.RecordIndicator;
import vn.vedich.command.assessment.ValueRefusal.CountNotWhole;
import vn.vedich.command.assessment.ValueRefusal.DenominatorNotPositive;
import vn.vedich.command.assessment.ValueRefusal.FractionIncomplete;
import vn.vedich.command.assessment.ValueRefusal.MeasurementUnitDiffers;
import vn.vedich.command.assessment.ValueRefusal.MeasurementUnitMissing;
import vn.vedich.command.assessment.ValueRefusal.MeasurementUnitNotAsked;
import vn.vedich.command.assessment.ValueRefusal.MoneyNotWhole;
import vn.vedich.command.assessment.ValueRefusal.NumeratorAboveDenominator;
import vn.vedich.command.assessment.ValueRefusal.PartGivenTwice;
import vn.vedich.command.assessment.ValueRefusal.PartMissing;
import vn.vedich.command.assessment.ValueRefusal.PartUnknown;
import vn.vedich.command.assessment.ValueRefusal.PercentageDoesNotFollow;
import vn.vedich.command.assessment.ValueRefusal.PercentageOutOfRange;
import vn.vedich.command.assessment.ValueRefusal.ValueDoesNotFit;
import vn.vedich.command.assessment.ValueRefusal.ValueNegative;
import vn.vedich.command.decision.Decided;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Measured.PartValue;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.value.Decimal;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FittingAValueToItsMeasureTest {

    private static final Measured YES = new Measured.YesNo(true);

    @Nested
    class When_allowed {

        @Test
        void every_measure_takes_its_own_form() {
            List.of(
                            observed(Sets.PLAN, YES),
                            percent(NO_HUTS, "0"),
                            percent(GOOD_HOUSES, "100"),
                            percent(POOR, "0"),
                            earned("36000000"),
                            observed(CLEAN_WATER, parts("92", "50.5")),
                            observed(Sets.LANDSCAPE, words("xanh, sạch, đẹp", true)))
                    .forEach(value -> recording(value).does(recorded(value)));
        }

        @ParameterizedTest
        @CsvSource({"62.5, 125, 200", "66.67, 2, 3", "67, 2, 3", "66.7, 2, 3", "0, 0, 7", "100, 7, 7", "12.5, 1, 8"})
        void a_percentage_follows_from_its_fraction_rounded_to_the_digits_stated(
                String value, String numerator, String denominator) {
            Observation houses = observed(GOOD_HOUSES, fraction(value, numerator, denominator));

            recording(houses).does(recorded(houses));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void another_form_does_not_fit() {
            refuses(Sets.PLAN, number("1"), new ValueDoesNotFit(Sets.PLAN, "yes-no", "quantity"));
            refuses(NO_HUTS, YES, new ValueDoesNotFit(NO_HUTS, "quantity", "yes-no"));
            refuses(POOR, words("ít", true), new ValueDoesNotFit(POOR, "quantity", "words"));
            refuses(GOOD_HOUSES, parts("1", "2"), new ValueDoesNotFit(GOOD_HOUSES, "quantity", "parts"));
            refuses(Sets.EARNINGS, YES, new ValueDoesNotFit(Sets.EARNINGS, "quantity", "yes-no"));
            refuses(CLEAN_WATER, number("92"), new ValueDoesNotFit(CLEAN_WATER, "parts", "quantity"));
            refuses(Sets.LANDSCAPE, YES, new ValueDoesNotFit(Sets.LANDSCAPE, "words", "yes-no"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"-0.1", "100.01", "1000"})
        void a_percentage_lies_between_none_and_all(String value) {
            refuses(POOR, number(value), new PercentageOutOfRange(POOR, Decimal.of(value)));
        }

        @Test
        void an_amount_or_count_is_not_negative() {
            recording(earned("-1")).refuses(new ValueNegative(Sets.EARNINGS, Decimal.of(-1)));
            refuses(NO_HUTS, number("-2"), new ValueNegative(NO_HUTS, Decimal.of(-2)));
            refuses(GOOD_HOUSES, fraction("0", "-1", "9"), new ValueNegative(GOOD_HOUSES, Decimal.of(-1)));
        }

        @Test
        void there_is_no_half_house() {
            refuses(NO_HUTS, number("1.5"), new CountNotWhole(NO_HUTS, Decimal.of("1.5")));
        }

        @Test
        void money_is_whole() {
            recording(earned("36000000.5")).refuses(new MoneyNotWhole(Sets.EARNINGS, Decimal.of("36000000.5")));
        }

        @Test
        void a_numerator_and_a_denominator_come_together() {
            refuses(POOR, fraction("6", "12", null), new FractionIncomplete(POOR));
            refuses(NO_HUTS, fraction("6", null, "200"), new FractionIncomplete(NO_HUTS));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0", "-200"})
        void a_denominator_is_more_than_nothing(String denominator) {
            refuses(POOR, fraction("6", "0", denominator), new DenominatorNotPositive(POOR, Decimal.of(denominator)));
        }

        @Test
        void no_more_are_counted_than_there_are() {
            refuses(
                    POOR,
                    fraction("100", "201", "200"),
                    new NumeratorAboveDenominator(POOR, Decimal.of(201), Decimal.of(200)));
        }

        @ParameterizedTest
        @CsvSource({"62.6, 125, 200", "66.66, 2, 3", "66, 2, 3", "100, 60, 100", "90, 94, 100"})
        void a_percentage_that_its_fraction_does_not_make_is_wrong(String value, String numerator, String denominator) {
            refuses(
                    GOOD_HOUSES,
                    fraction(value, numerator, denominator),
                    new PercentageDoesNotFollow(
                            GOOD_HOUSES, Decimal.of(value), Decimal.of(numerator), Decimal.of(denominator)));
        }

        @Test
        void an_amount_says_what_it_is_counted_in() {
            MeasurementUnit million = new MeasurementUnit("million");

            recording(in(earned("36000000"), null)).refuses(new MeasurementUnitMissing(Sets.EARNINGS, Sets.DONG));
            recording(in(earned("36"), million)).refuses(new MeasurementUnitDiffers(Sets.EARNINGS, Sets.DONG, million));
        }

        @Test
        void nothing_else_is_counted_in_a_unit() {
            recording(in(percent(POOR, "6"), Sets.DONG)).refuses(new MeasurementUnitNotAsked(POOR, Sets.DONG));
        }

        @Test
        void a_composite_has_each_of_its_parts_once_and_no_other() {
            PartValue hygienic = new PartValue(Sets.HYGIENIC, number("92"));
            PartValue stranger = new PartValue(new PartId("stranger"), number("1"));

            refuses(CLEAN_WATER, of(hygienic), new PartMissing(CLEAN_WATER, Sets.CLEAN));
            refuses(CLEAN_WATER, of(hygienic, stranger), new PartUnknown(CLEAN_WATER, new PartId("stranger")));
            refuses(CLEAN_WATER, of(hygienic, hygienic), new PartGivenTwice(CLEAN_WATER, Sets.HYGIENIC));
        }

        @Test
        void each_part_is_held_to_its_own_measure() {
            refuses(CLEAN_WATER, parts("92", "101"), new PercentageOutOfRange(CLEAN_WATER, Decimal.of(101)));
            refuses(
                    CLEAN_WATER,
                    of(new PartValue(Sets.HYGIENIC, YES), new PartValue(Sets.CLEAN, YES)),
                    new ValueDoesNotFit(CLEAN_WATER, "quantity", "yes-no"));
        }

        private static Measured of(PartValue... parts) {
            return new Measured.Parts(List.of(parts));
        }

        private static void refuses(IndicatorId indicator, Measured value, ValueRefusal refusal) {
            recording(observed(indicator, value)).refuses(refusal);
        }
    }

    private static Decided<AssessmentEvent> recording(Observation observation) {
        return Assessments.open().when(new RecordIndicator(ASSESSMENT, observation));
    }
}
