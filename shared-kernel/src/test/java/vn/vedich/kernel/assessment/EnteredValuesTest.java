package vn.vedich.kernel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentClosed;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentEvent.ResultsCarriedOver;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Said;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EnteredValuesTest {

    private static final AssessmentId ASSESSMENT = new AssessmentId("ql-2020");
    private static final LocalDate DAY = LocalDate.parse("2019-07-01");
    private static final Observation VALUE =
            new Observation(new IndicatorId("i1"), new Measured.YesNo(true), null, null, DAY, null, null, List.of());

    private final Entry entry = Said.entryOf("dept.culture", "Chị Lan", "value");

    @Test
    void whoever_recorded_a_value_entered_it() {
        EnteredValues known = EnteredValues.none().with(entry, new IndicatorRecorded(ASSESSMENT, VALUE));

        assertThat(known.of(entry.id())).contains(entry.provenance().actor());
    }

    @Test
    void whoever_carried_values_over_entered_them_here() {
        CarriedResult result = new CarriedResult(new IndicatorId("old"), new EntryId("there"), VALUE);
        EnteredValues known = EnteredValues.none()
                .with(entry, new ResultsCarriedOver(ASSESSMENT, new AssessmentId("ql-2015"), List.of(result)));

        assertThat(known.of(entry.id())).contains(entry.provenance().actor());
    }

    @Test
    void an_entry_that_holds_no_value_was_not_entered_as_one() {
        assertThat(EnteredValues.none()
                        .with(entry, new AssessmentClosed(ASSESSMENT, DAY))
                        .of(entry.id()))
                .isEmpty();
    }
}
