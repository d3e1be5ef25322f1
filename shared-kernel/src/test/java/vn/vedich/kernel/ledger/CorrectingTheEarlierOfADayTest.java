package vn.vedich.kernel.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vedich.kernel.ledger.Said.correction;
import static vn.vedich.kernel.ledger.Said.entry;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionLapsed;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionOwed;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.assessment.Mark;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.criteria.CriteriaEvent.CriteriaSetAmended;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.criteria.CriteriaSetVersion;
import vn.vedich.kernel.criteria.Decision;
import vn.vedich.kernel.criteria.YearBasis;
import vn.vedich.kernel.enrolment.EnrolmentEvent.ResponsibilityAssigned;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** Two things said from the same day, of which the first is corrected afterwards: the second still holds. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectingTheEarlierOfADayTest {

    private static final LocalDate DAY = LocalDate.parse("2019-07-01");
    private static final IndicatorId INDICATOR = new IndicatorId("i1");

    @Test
    void the_later_name_of_a_unit_still_holds() {
        UnitFacts corrected = UnitFacts.none()
                .evolve(entry("first"), named("Quảng Lâm"))
                .evolve(entry("second"), named("Quảng Tân"))
                .evolve(correction("third", "first"), named("Quảng Lân"));

        assertThat(corrected.names().on(DAY)).contains(Names.of("Quảng Tân"));
    }

    @Test
    void the_later_version_of_a_set_still_holds() {
        CriteriaSetFacts corrected = CriteriaSetFacts.none()
                .evolve(entry("first"), amended(1))
                .evolve(entry("second"), amended(2))
                .evolve(correction("third", "first"), amended(1));

        assertThat(corrected.versions().on(DAY).map(CriteriaSetVersion::number)).contains(2);
    }

    @Test
    void the_later_responsibility_still_holds() {
        EnrolmentFacts corrected = EnrolmentFacts.none()
                .evolve(entry("first"), responsible("culture"))
                .evolve(entry("second"), responsible("labour"))
                .evolve(correction("third", "first"), responsible("finance"));

        assertThat(corrected.responsibleFor(INDICATOR, DAY)).contains(new UnitId("labour"));
    }

    @Test
    void the_later_value_still_holds() {
        AssessmentFacts corrected = AssessmentFacts.none()
                .evolve(entry("first"), recorded("10"))
                .evolve(entry("second"), recorded("20"))
                .evolve(correction("third", "first"), recorded("11"));

        assertThat(corrected.values().on(INDICATOR, DAY)).contains(observed("20"));
    }

    @Test
    void the_later_decision_on_a_criterion_still_holds() {
        AssessmentId assessment = new AssessmentId("quang-lam-2016-2020");
        CriterionId criterion = new CriterionId("c1");
        DayOrMonth due = DayOrMonth.of("2020-06");
        AssessmentFacts corrected = AssessmentFacts.none()
                .evolve(entry("first"), new CriterionOwed(assessment, criterion, DAY, due))
                .evolve(entry("second"), new CriterionLapsed(assessment, criterion, DAY))
                .evolve(correction("third", "first"), new CriterionOwed(assessment, criterion, DAY, due));

        assertThat(corrected.marks().on(criterion, DAY)).contains(new Mark.Lapsed());
    }

    private static UnitRenamed named(String name) {
        return new UnitRenamed(new UnitId("quang-lam"), Names.of(name), DAY);
    }

    private static CriteriaSetAmended amended(int number) {
        Decision decision = new Decision(Text.of("1572/QĐ-UBND"), DAY, DAY);
        return new CriteriaSetAmended(
                new CriteriaSetId("quang-ninh-2016"),
                Text.of("sửa đổi"),
                new CriteriaSetVersion(number, decision, YearBasis.JUDGED, List.of(), List.of()));
    }

    private static ResponsibilityAssigned responsible(String unit) {
        return new ResponsibilityAssigned(new EnrolmentId("quang-lam-ntm-2016"), INDICATOR, new UnitId(unit), DAY);
    }

    private static IndicatorRecorded recorded(String value) {
        return new IndicatorRecorded(new AssessmentId("quang-lam-2016-2020"), observed(value));
    }

    private static Observation observed(String value) {
        Measured measured = new Measured.Quantity(Decimal.of(value), null, null);
        return new Observation(INDICATOR, measured, null, null, DAY, null, null, List.of());
    }
}
