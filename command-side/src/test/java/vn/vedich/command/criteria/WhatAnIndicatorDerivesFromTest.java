package vn.vedich.command.criteria;

import static vn.vedich.command.criteria.Sets.NATIONAL;
import static vn.vedich.command.criteria.Sets.SET;
import static vn.vedich.command.criteria.Sets.WATER;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.criteria.CriteriaRefusal.DerivationUnknown;
import vn.vedich.command.criteria.CriteriaRefusal.MeasureChangedInSilence;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Deciding;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Derivation;
import vn.vedich.kernel.criteria.Derivation.Kind;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Measure.AmountAtLeast;
import vn.vedich.kernel.criteria.Measure.Composite;
import vn.vedich.kernel.criteria.Measure.Part;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.MeasurementUnit;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.value.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatAnIndicatorDerivesFromTest {

    private static final IndicatorId AIR = new IndicatorId("air");
    private static final Measure MET_OR_NOT = new Measure.MetOrNot();
    private static final Measure PERCENT = Sets.percent("60");

    private final Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> percentAtFirst = issuedWith(PERCENT);

    @Nested
    class When_allowed {

        @Test
        void it_may_derive_from_an_indicator_of_another_set() {
            CriteriaSetVersion version = first(water(PERCENT, from(NATIONAL, WATER)));

            Sets.deciding()
                    .given(Sets.issued(NATIONAL, first(water(PERCENT))))
                    .when(Sets.issue(Sets.issued(SET, version)))
                    .does(Sets.issued(SET, version));
        }

        @Test
        void it_may_split_from_one_that_an_earlier_version_had() {
            CriteriaSetVersion split = second(Sets.indicator("air", "17.2", PERCENT, from(SET, WATER)));

            percentAtFirst.when(Sets.amend(split)).does(Sets.amended(split));
        }

        @Test
        void an_amended_threshold_needs_no_word() {
            CriteriaSetVersion higher = second(water(Sets.percent("70")));

            percentAtFirst.when(Sets.amend(higher)).does(Sets.amended(higher));
        }

        @Test
        void another_kind_of_measure_says_that_it_is_the_same_indicator() {
            CriteriaSetVersion declared = second(water(MET_OR_NOT, from(SET, WATER)));

            percentAtFirst.when(Sets.amend(declared)).does(Sets.amended(declared));
        }

        @Test
        void a_composite_may_gain_a_part() {
            CriteriaSetVersion more =
                    second(water(composite(part("a", PERCENT), part("b", PERCENT), part("c", MET_OR_NOT))));

            issuedWith(composite(part("a", PERCENT), part("b", PERCENT)))
                    .when(Sets.amend(more))
                    .does(Sets.amended(more));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void the_set_it_derives_from_is_known() {
            Sets.deciding()
                    .when(Sets.issue(Sets.issued(SET, first(water(PERCENT, from(NATIONAL, WATER))))))
                    .refuses(new DerivationUnknown(WATER, NATIONAL, WATER));
        }

        @Test
        void that_set_has_the_indicator() {
            Sets.deciding()
                    .given(Sets.issued(NATIONAL, first(water(PERCENT))))
                    .when(Sets.issue(Sets.issued(SET, first(water(PERCENT, from(NATIONAL, AIR))))))
                    .refuses(new DerivationUnknown(WATER, NATIONAL, AIR));
        }

        @Test
        void a_first_version_has_none_before_it_to_derive_from() {
            Sets.deciding()
                    .when(Sets.issue(Sets.issued(SET, first(water(PERCENT, from(SET, WATER))))))
                    .refuses(new DerivationUnknown(WATER, SET, WATER));
        }

        @Test
        void another_kind_of_measure_does_not_come_in_silence() {
            percentAtFirst.when(Sets.amend(second(water(MET_OR_NOT)))).refuses(new MeasureChangedInSilence(WATER));
        }

        @Test
        void nor_does_another_unit_of_an_amount() {
            issuedWith(amount("kilometres"))
                    .when(Sets.amend(second(water(amount("metres")))))
                    .refuses(new MeasureChangedInSilence(WATER));
        }

        @Test
        void nor_does_another_kind_of_part() {
            issuedWith(composite(part("a", PERCENT), part("b", PERCENT)))
                    .when(Sets.amend(second(water(composite(part("a", PERCENT), part("b", MET_OR_NOT))))))
                    .refuses(new MeasureChangedInSilence(WATER));
        }

        @Test
        void nor_when_the_version_before_is_corrected() {
            percentAtFirst
                    .given(Sets.amended(second(water(PERCENT))))
                    .when(Sets.issue(Sets.issued(SET, first(water(MET_OR_NOT)))), Acts.correcting("issue"))
                    .refuses(new MeasureChangedInSilence(WATER));
        }
    }

    private static Deciding<CriteriaState, CriteriaCommand, CriteriaEvent> issuedWith(Measure measure) {
        return Sets.deciding().given("issue", Sets.issued(SET, first(water(measure))));
    }

    private static CriteriaSetVersion first(Indicator indicator) {
        return Sets.version(1, Sets.IN_FORCE, Sets.criterion("environment", "17", indicator));
    }

    private static CriteriaSetVersion second(Indicator indicator) {
        return Sets.version(2, Sets.AMENDED, Sets.criterion("environment", "17", indicator));
    }

    private static Indicator water(Measure measure, Derivation... from) {
        return Sets.indicator("water", "17.1", measure, from);
    }

    private static Derivation from(CriteriaSetId set, IndicatorId indicator) {
        return new Derivation(Kind.NARROWED, set, indicator);
    }

    private static Measure amount(String unit) {
        return new AmountAtLeast(new MeasurementUnit(unit), List.of());
    }

    private static Measure composite(Part... parts) {
        return new Composite(List.of(parts));
    }

    private static Part part(String id, Measure measure) {
        return new Part(new PartId(id), Names.of(id), measure);
    }
}
