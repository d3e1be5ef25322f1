package vn.vedich.query.benchmark;

import static vn.vedich.query.story.Story.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.Basis;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.Indicator;
import vn.vedich.kernel.criteria.Measure;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.PartId;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.kernel.value.Years;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.SampleSet;
import vn.vedich.query.story.Story;

/** A log of a given length about many communes, the same at every run: mostly values, now and then a decision. */
final class GeneratedLog {

    private static final Years PERIOD = new Years(2016, 2020);
    private static final LocalDate START = day("2018-01-01");

    private final Story story = new Story();
    private final Random random = new Random(135);
    private final List<Indicator> indicators = SampleSet.first().indicators().toList();

    private GeneratedLog() {}

    static List<Fact> of(int events, int communes) {
        GeneratedLog log = new GeneratedLog();
        log.rules();
        for (int commune = 0; commune < communes; commune++) {
            log.enrolled(commune);
        }
        while (log.story.length() < events) {
            log.daily(log.random.nextInt(communes));
        }
        return log.story.facts();
    }

    private void rules() {
        Names names = Names.of("Bộ tiêu chí");
        UnitKind commune = new UnitKind("commune");
        story.tell(
                "2016-12-23",
                new CriteriaEvent.CriteriaSetIssued(
                        SampleSet.ID, names, Text.of("UBND tỉnh"), null, commune, PERIOD, SampleSet.first()));
    }

    private void enrolled(int commune) {
        UnitId unit = new UnitId("commune-" + commune);
        EnrolmentId enrolment = new EnrolmentId("enrolment-" + commune);
        Names names = Names.of("Xã số " + commune);
        story.tell("2018-01-01", new UnitEvent.UnitRegistered(unit, new UnitKind("commune"), names, null, null, START));
        story.tell(
                "2018-01-01", new EnrolmentEvent.UnitEnrolled(enrolment, unit, new ProgrammeId("ntm"), PERIOD, START));
        story.tell("2018-01-01", new EnrolmentEvent.CriteriaSetAdopted(enrolment, SampleSet.ID, 1, START));
        story.tell("2018-01-01", new EnrolmentEvent.ThresholdProfileAssigned(enrolment, SampleSet.MOUNTAIN, START));
        story.tell(
                "2018-01-01",
                new AssessmentEvent.AssessmentOpened(
                        assessment(commune), enrolment, unit, SampleSet.ID, 1, PERIOD, START));
    }

    private void daily(int commune) {
        LocalDate on = START.plusDays(random.nextInt(700));
        if (random.nextInt(10) == 0) {
            EntryId entry = new EntryId("entry-0");
            Basis basis = new Basis(
                    1, SampleSet.MOUNTAIN, List.of(new Basis.Support(SampleSet.PLAN, entry, true, List.of())));
            story.tell(
                    on.toString(),
                    new AssessmentEvent.CriterionMet(assessment(commune), SampleSet.PLANNING, on, HowWell.WELL, basis));
            return;
        }
        Indicator indicator = indicators.get(random.nextInt(indicators.size()));
        story.tell(
                on.toString(),
                new AssessmentEvent.IndicatorRecorded(
                        assessment(commune),
                        new Observation(
                                indicator.id(), value(indicator.measure()), null, null, on, null, null, List.of())));
    }

    private Measured value(Measure measure) {
        return switch (measure) {
            case Measure.MetOrNot m -> new Measured.YesNo(random.nextBoolean());
            case Measure.Described m -> new Measured.Words(Text.of("như báo cáo"), random.nextBoolean());
            case Measure.Composite m ->
                new Measured.Parts(m.parts().stream()
                        .map(part -> new Measured.PartValue(new PartId(part.id().value()), percent()))
                        .toList());
            case Measure.NoneAllowed m -> percent();
            case Measure.PercentAtLeast m -> percent();
            case Measure.PercentAtMost m -> percent();
            case Measure.AmountAtLeast m -> percent();
        };
    }

    private Measured percent() {
        return new Measured.Quantity(Decimal.of(random.nextInt(100)), null, null);
    }

    private static AssessmentId assessment(int commune) {
        return new AssessmentId("assessment-" + commune);
    }
}
