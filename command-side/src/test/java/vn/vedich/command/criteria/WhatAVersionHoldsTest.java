package vn.vedich.command.criteria;

import static vn.vedich.command.criteria.Sets.SET;
import static vn.vedich.command.criteria.Sets.criterion;
import static vn.vedich.command.criteria.Sets.indicator;
import static vn.vedich.command.criteria.Sets.percent;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.vedich.command.criteria.CriteriaRefusal.CodeTwice;
import vn.vedich.command.criteria.CriteriaRefusal.CompositeInComposite;
import vn.vedich.command.criteria.CriteriaRefusal.CompositeOfOnePart;
import vn.vedich.command.criteria.CriteriaRefusal.CriterionTwice;
import vn.vedich.command.criteria.CriteriaRefusal.CriterionWithoutIndicator;
import vn.vedich.command.criteria.CriteriaRefusal.IndicatorTwice;
import vn.vedich.command.criteria.CriteriaRefusal.NoCriterion;
import vn.vedich.command.criteria.CriteriaRefusal.PartTwice;
import vn.vedich.command.criteria.CriteriaRefusal.ProfileTwice;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetIssued;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Criterion;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.criteria.Measure.Composite;
import vn.vedich.kernel.criteria.Measure.Part;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.value.Names;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatAVersionHoldsTest {

    private static final Indicator SCHOOLS = indicator("schools", "5", percent("80"));
    private static final Indicator WATER = indicator("water", "17.1", percent("95"));

    @Nested
    class When_allowed {

        @Test
        void the_only_indicator_of_a_criterion_may_bear_its_number() {
            allows(criterion("education", "5", SCHOOLS));
        }

        @Test
        void a_composite_has_two_parts_or_more() {
            allows(composite(part("clean", percent("60")), part("safe", percent("95"))));
        }

        @Test
        void the_parts_of_two_composites_may_have_the_same_names() {
            Measure twoParts = new Composite(List.of(part("a", percent("60")), part("b", percent("95"))));

            allows(criterion(
                    "environment", "17", indicator("water", "17.1", twoParts), indicator("air", "17.2", twoParts)));
        }
    }

    @Nested
    class When_forbidden {

        @Test
        void a_version_has_a_criterion() {
            refuses(new NoCriterion(1));
        }

        @Test
        void a_criterion_has_an_indicator() {
            refuses(new CriterionWithoutIndicator(new CriterionId("education")), criterion("education", "5"));
        }

        @Test
        void a_criterion_is_there_once() {
            refuses(
                    new CriterionTwice(new CriterionId("education")),
                    criterion("education", "5", SCHOOLS),
                    criterion("education", "6", WATER));
        }

        @Test
        void an_indicator_is_there_once_in_the_whole_version() {
            refuses(
                    new IndicatorTwice(Sets.SCHOOLS),
                    criterion("education", "5", SCHOOLS),
                    criterion("environment", "17", indicator("schools", "17.1", percent("95"))));
        }

        @Test
        void two_criteria_have_two_numbers() {
            refuses(new CodeTwice("5"), criterion("education", "5", SCHOOLS), criterion("environment", "5", WATER));
        }

        @Test
        void two_indicators_have_two_numbers() {
            refuses(
                    new CodeTwice("17.1"),
                    criterion("environment", "17", WATER, indicator("air", "17.1", percent("95"))));
        }

        @Test
        void an_indicator_does_not_bear_the_number_of_another_criterion() {
            refuses(
                    new CodeTwice("5"),
                    criterion("education", "5", SCHOOLS),
                    criterion("environment", "17", indicator("water", "5", percent("95"))));
        }

        @Test
        void two_indicators_do_not_both_bear_the_number_of_their_criterion() {
            refuses(new CodeTwice("5"), criterion("education", "5", SCHOOLS, indicator("water", "5", percent("95"))));
        }

        @Test
        void a_profile_is_there_once() {
            CriteriaSetVersion v = Sets.version(1, Sets.IN_FORCE);
            CriteriaSetVersion twice = new CriteriaSetVersion(
                    1,
                    v.decision(),
                    v.yearBasis(),
                    List.of(Sets.profile(Sets.GENERAL), Sets.profile(Sets.GENERAL)),
                    v.criteria());

            Sets.deciding().when(Sets.issue(Sets.issued(SET, twice))).refuses(new ProfileTwice(Sets.GENERAL));
        }

        @Test
        void a_composite_of_one_part_is_none() {
            refuses(new CompositeOfOnePart(Sets.WATER), composite(part("clean", percent("60"))));
        }

        @Test
        void a_composite_holds_no_composite() {
            refuses(
                    new CompositeInComposite(Sets.WATER, new PartId("safe")),
                    composite(part("clean", percent("60")), part("safe", new Composite(List.of()))));
        }

        @Test
        void a_part_is_there_once() {
            refuses(
                    new PartTwice(Sets.WATER, new PartId("clean")),
                    composite(part("clean", percent("60")), part("clean", percent("95"))));
        }
    }

    private static void allows(Criterion... criteria) {
        CriteriaSetIssued issued = Sets.issued(SET, Sets.version(1, Sets.IN_FORCE, criteria));
        Sets.deciding().when(Sets.issue(issued)).does(issued);
    }

    private static void refuses(CriteriaRefusal refusal, Criterion... criteria) {
        CriteriaSetIssued issued = Sets.issued(SET, Sets.version(1, Sets.IN_FORCE, criteria));
        Sets.deciding().when(Sets.issue(issued)).refuses(refusal);
    }

    private static Criterion composite(Part... parts) {
        return criterion("environment", "17", indicator("water", "17.1", new Composite(List.of(parts))));
    }

    private static Part part(String id, Measure measure) {
        return new Part(new PartId(id), Names.of(id), measure);
    }
}
