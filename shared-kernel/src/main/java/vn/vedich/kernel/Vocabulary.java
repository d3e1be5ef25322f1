package vn.vedich.kernel;

import java.util.List;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.EventType;
import vn.vedich.kernel.unit.UnitEvent;

/**
 * Every event that is stored, with its name and revision: the one place where a name is given. A name is data and stays
 * for ever; a change of form is a new revision with an upcaster.
 */
public final class Vocabulary {

    private static final List<EventType> ALL = Stream.of(unit(), criteria(), enrolment(), assessment())
            .flatMap(List::stream)
            .toList();

    private Vocabulary() {}

    public static List<EventType> all() {
        return ALL;
    }

    private static List<EventType> unit() {
        return List.of(
                first("unit.UnitRegistered", UnitEvent.UnitRegistered.class),
                first("unit.UnitRenamed", UnitEvent.UnitRenamed.class),
                first("unit.UnitRecoded", UnitEvent.UnitRecoded.class),
                first("unit.UnitMoved", UnitEvent.UnitMoved.class),
                first("unit.UnitDissolved", UnitEvent.UnitDissolved.class),
                first("unit.EntryAnnulled", UnitEvent.UnitEntryAnnulled.class));
    }

    private static List<EventType> criteria() {
        return List.of(
                first("criteria.CriteriaSetIssued", CriteriaEvent.CriteriaSetIssued.class),
                first("criteria.CriteriaSetAmended", CriteriaEvent.CriteriaSetAmended.class),
                first("criteria.CriteriaSetRetired", CriteriaEvent.CriteriaSetRetired.class),
                first("criteria.EntryAnnulled", CriteriaEvent.CriteriaEntryAnnulled.class));
    }

    private static List<EventType> enrolment() {
        return List.of(
                first("enrolment.UnitEnrolled", EnrolmentEvent.UnitEnrolled.class),
                first("enrolment.CriteriaSetAdopted", EnrolmentEvent.CriteriaSetAdopted.class),
                first("enrolment.ThresholdProfileAssigned", EnrolmentEvent.ThresholdProfileAssigned.class),
                first("enrolment.ProgrammeStatusRecorded", EnrolmentEvent.ProgrammeStatusRecorded.class),
                first("enrolment.ResponsibilityAssigned", EnrolmentEvent.ResponsibilityAssigned.class),
                first("enrolment.SupportUnitAssigned", EnrolmentEvent.SupportUnitAssigned.class),
                first("enrolment.TargetSet", EnrolmentEvent.TargetSet.class),
                first("enrolment.TargetRevised", EnrolmentEvent.TargetRevised.class),
                first("enrolment.CriterionPlanned", EnrolmentEvent.CriterionPlanned.class),
                first("enrolment.EntryAnnulled", EnrolmentEvent.EnrolmentEntryAnnulled.class));
    }

    private static List<EventType> assessment() {
        return List.of(
                first("assessment.AssessmentOpened", AssessmentEvent.AssessmentOpened.class),
                first("assessment.IndicatorRecorded", AssessmentEvent.IndicatorRecorded.class),
                first("assessment.ApplicabilityDecided", AssessmentEvent.ApplicabilityDecided.class),
                first("assessment.CriterionMet", AssessmentEvent.CriterionMet.class),
                first("assessment.CriterionLapsed", AssessmentEvent.CriterionLapsed.class),
                first("assessment.CriterionOwed", AssessmentEvent.CriterionOwed.class),
                first("assessment.CriterionVerified", AssessmentEvent.CriterionVerified.class),
                first("assessment.CriterionRejected", AssessmentEvent.CriterionRejected.class),
                first("assessment.ReportSubmitted", AssessmentEvent.ReportSubmitted.class),
                first("assessment.AssessmentRejudged", AssessmentEvent.AssessmentRejudged.class),
                first("assessment.ResultsCarriedOver", AssessmentEvent.ResultsCarriedOver.class),
                first("assessment.AssessmentClosed", AssessmentEvent.AssessmentClosed.class),
                first("assessment.EntryAnnulled", AssessmentEvent.AssessmentEntryAnnulled.class));
    }

    private static EventType first(String name, Class<? extends Event> type) {
        return new EventType(type, name, 1);
    }
}
