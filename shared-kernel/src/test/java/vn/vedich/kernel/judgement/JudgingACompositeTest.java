package vn.vedich.kernel.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.kernel.judgement.Judging.number;
import static vn.vedich.kernel.judgement.Judging.threshold;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Measured.PartValue;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.judgement.Check.Outcome;
import vn.vedich.kernel.judgement.IndicatorStanding.State;
import vn.vedich.kernel.value.Names;

/** Indicator 17.1 asks for two percentages: hygienic water for 90 of 100 households, clean water for 50. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class JudgingACompositeTest {

    private static final String TODAY = "2019-07-09";
    private static final PartId HYGIENIC = new PartId("hygienic");
    private static final PartId CLEAN = new PartId("clean");

    private final Judging water = Judging.by(new Measure.Composite(List.of(part(HYGIENIC, "90"), part(CLEAN, "50"))));

    @Test
    void it_is_met_when_every_part_is() {
        assertThat(measured(value(HYGIENIC, "92"), value(CLEAN, "50")).state()).isEqualTo(State.MET);
    }

    @Test
    void one_part_below_its_threshold_keeps_it_unmet_and_is_named() {
        IndicatorStanding standing = measured(value(HYGIENIC, "92"), value(CLEAN, "49.9"));

        assertThat(standing.state()).isEqualTo(State.UNMET);
        assertThat(standing.checks()).extracting(Check::part).containsExactly(HYGIENIC, CLEAN);
        assertThat(standing.checks()).extracting(Check::outcome).containsExactly(Outcome.MET, Outcome.UNMET);
    }

    @Test
    void a_part_that_was_not_measured_keeps_it_unmet() {
        IndicatorStanding standing = measured(value(HYGIENIC, "92"));

        assertThat(standing.state()).isEqualTo(State.UNMET);
        assertThat(standing.checks()).last().isEqualTo(Check.notMeasured(CLEAN));
    }

    @Test
    void a_part_of_which_no_threshold_is_known_keeps_it_unmet() {
        IndicatorStanding standing = water.underProfile("delta")
                .recorded("i1", new Measured.Parts(List.of(value(HYGIENIC, "92"), value(CLEAN, "50"))), TODAY)
                .indicator("i1", TODAY);

        assertThat(standing.state()).isEqualTo(State.UNMET);
        assertThat(standing.checks()).extracting(Check::outcome).containsOnly(Outcome.NO_THRESHOLD);
    }

    private IndicatorStanding measured(PartValue... values) {
        return water.recorded("i1", new Measured.Parts(List.of(values)), TODAY).indicator("i1", TODAY);
    }

    private static PartValue value(PartId part, String percent) {
        return new PartValue(part, number(percent));
    }

    private static Measure.Part part(PartId id, String percent) {
        Measure measure = new Measure.PercentAtLeast(List.of(threshold(null, percent)));
        return new Measure.Part(id, Names.of(id.value()), measure);
    }
}
