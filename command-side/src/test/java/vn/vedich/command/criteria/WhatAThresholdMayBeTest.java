package vn.vedich.command.criteria;

import static vn.vedich.command.criteria.Sets.DIFFICULT;
import static vn.vedich.command.criteria.Sets.GENERAL;
import static vn.vedich.command.criteria.Sets.SET;
import static vn.vedich.command.criteria.Sets.WATER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.criteria.CriteriaRefusal.ProfileUnknown;
import vn.vedich.command.criteria.CriteriaRefusal.ThresholdNotWhole;
import vn.vedich.command.criteria.CriteriaRefusal.ThresholdOutOfRange;
import vn.vedich.command.criteria.CriteriaRefusal.ThresholdTwice;
import vn.vedich.command.criteria.CriteriaRefusal.ThresholdYearOutsidePeriod;
import vn.vedich.command.decision.Decided;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Measure.AmountAtLeast;
import vn.vedich.kernel.criteria.Measure.Composite;
import vn.vedich.kernel.criteria.Measure.Part;
import vn.vedich.kernel.criteria.Measure.PercentAtLeast;
import vn.vedich.kernel.criteria.Measure.PercentAtMost;
import vn.vedich.kernel.criteria.Threshold;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.ProfileId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatAThresholdMayBeTest {

    @Nested
    class When_allowed {

        @Test
        void a_measure_may_have_one_for_each_profile_and_year() {
            allows(new PercentAtLeast(List.of(
                    threshold(GENERAL, null, "0"),
                    threshold(GENERAL, 2016, "62.5"),
                    threshold(GENERAL, 2020, "100"),
                    threshold(DIFFICULT, 2020, "80"))));
        }

        @Test
        void it_may_be_left_to_another_level() {
            allows(new PercentAtLeast(List.of()));
        }

        @Test
        void money_is_whole_and_other_amounts_need_not_be() {
            allows(amount("dong-per-person-year", "45000000"));
            allows(amount("kilometres", "2.5"));
            allows(amount("dongle", "2.5"));
        }

        @Test
        void the_parts_of_a_composite_have_their_own() {
            allows(composite(percent("60"), percent("60")));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void its_profile_is_one_of_the_version() {
            ProfileId nobodys = new ProfileId("island");

            refuses(new ProfileUnknown(WATER, nobodys), new PercentAtMost(List.of(threshold(nobodys, null, "10"))));
        }

        @Test
        void two_of_one_profile_and_year_contradict_each_other() {
            refuses(
                    new ThresholdTwice(WATER, GENERAL),
                    new PercentAtLeast(List.of(threshold(GENERAL, 2018, "10"), threshold(GENERAL, 2018, "20"))));
            refuses(
                    new ThresholdTwice(WATER, GENERAL),
                    new PercentAtLeast(List.of(threshold(GENERAL, null, "10"), threshold(GENERAL, null, "10"))));
        }

        @Test
        void a_percentage_lies_from_0_to_100() {
            refuses(new ThresholdOutOfRange(WATER, Decimal.of("100.01")), percent("100.01"));
            refuses(new ThresholdOutOfRange(WATER, Decimal.of("-0.01")), percent("-0.01"));
        }

        @Test
        void so_does_one_in_a_part() {
            refuses(new ThresholdOutOfRange(WATER, Decimal.of("101")), composite(percent("60"), percent("101")));
        }

        @Test
        void an_amount_is_not_negative() {
            refuses(new ThresholdOutOfRange(WATER, Decimal.of("-1")), amount("kilometres", "-1"));
        }

        @Test
        void a_broken_dong_is_no_money() {
            refuses(new ThresholdNotWhole(WATER, Decimal.of("0.5")), amount("dong", "0.5"));
            refuses(new ThresholdNotWhole(WATER, Decimal.of("0.5")), amount("dong-per-person-year", "0.5"));
        }

        @Test
        void it_does_not_begin_outside_the_period() {
            refuses(
                    new ThresholdYearOutsidePeriod(WATER, 2021),
                    new PercentAtLeast(List.of(threshold(GENERAL, 2021, "10"))));
            refuses(
                    new ThresholdYearOutsidePeriod(WATER, 2015),
                    new PercentAtLeast(List.of(threshold(GENERAL, 2015, "10"))));
        }
    }

    private static void allows(Measure measure) {
        when(measure).does(issued(measure));
    }

    private static void refuses(CriteriaRefusal refusal, Measure measure) {
        when(measure).refuses(refusal);
    }

    private static Decided<CriteriaEvent> when(Measure measure) {
        return Sets.deciding().when(Sets.issue(issued(measure)));
    }

    private static CriteriaSetIssued issued(Measure measure) {
        return Sets.issued(
                SET,
                Sets.version(
                        1,
                        Sets.IN_FORCE,
                        Sets.criterion("environment", "17", Sets.indicator("water", "17.1", measure))));
    }

    private static Measure percent(String value) {
        return new PercentAtLeast(List.of(threshold(GENERAL, null, value)));
    }

    private static Measure amount(String unit, String value) {
        return new AmountAtLeast(new MeasurementUnit(unit), List.of(threshold(GENERAL, null, value)));
    }

    private static Measure composite(Measure one, Measure other) {
        return new Composite(List.of(
                new Part(new PartId("one"), Names.of("một"), one),
                new Part(new PartId("other"), Names.of("hai"), other)));
    }

    private static Threshold threshold(ProfileId profile, @Nullable Integer fromYear, String value) {
        return new Threshold(profile, fromYear, Decimal.of(value));
    }
}
