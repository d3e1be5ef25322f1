package vn.vedich.platform.contract;

import static vn.vedich.platform.contract.SampleIds.COMMUNE;
import static vn.vedich.platform.contract.SampleIds.CRITERION;
import static vn.vedich.platform.contract.SampleIds.DAY;
import static vn.vedich.platform.contract.SampleIds.DISTRICT;
import static vn.vedich.platform.contract.SampleIds.ENROLMENT;
import static vn.vedich.platform.contract.SampleIds.ENTRY;
import static vn.vedich.platform.contract.SampleIds.INDICATOR;
import static vn.vedich.platform.contract.SampleIds.PERIOD;
import static vn.vedich.platform.contract.SampleIds.PROFILE;
import static vn.vedich.platform.contract.SampleIds.SET;

import java.util.List;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.ProgrammeId;
import vn.vedich.kernel.id.ProgrammeStatus;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.value.DayOrMonth;

/** One event of every type about enrolments. */
final class EnrolmentSamples {

    private EnrolmentSamples() {}

    static List<Event> all() {
        return List.of(
                new EnrolmentEvent.UnitEnrolled(ENROLMENT, COMMUNE, new ProgrammeId("ntm"), PERIOD, DAY),
                new EnrolmentEvent.CriteriaSetAdopted(ENROLMENT, SET, 2, DAY),
                new EnrolmentEvent.ThresholdProfileAssigned(ENROLMENT, PROFILE, DAY),
                new EnrolmentEvent.ProgrammeStatusRecorded(
                        ENROLMENT, new ProgrammeId("p135"), new ProgrammeStatus("left"), DAY),
                new EnrolmentEvent.ResponsibilityAssigned(ENROLMENT, INDICATOR, DISTRICT, DAY),
                new EnrolmentEvent.SupportUnitAssigned(ENROLMENT, DISTRICT, DAY),
                new EnrolmentEvent.TargetSet(
                        ENROLMENT, new TargetId("end-2019"), new Goal.Totals(DayOrMonth.of("2019-12-31"), SET, 15, 45)),
                new EnrolmentEvent.TargetRevised(
                        ENROLMENT, new TargetId("finish"), new Goal.Recognition(DayOrMonth.of("2020-08"), SET)),
                new EnrolmentEvent.CriterionPlanned(ENROLMENT, CRITERION, DayOrMonth.of("2019-12"), DISTRICT),
                new EnrolmentEvent.EnrolmentEntryAnnulled(ENROLMENT, ENTRY));
    }
}
