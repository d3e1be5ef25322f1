package vn.vedich.bundle;

import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.NamedIn;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;

/** Which streams must be in a bundle, by what events say. */
public final class Belonging {

    private Belonging() {}

    /** Whether its stream belongs to the unit, even if the event was annulled: it enrols the unit or opens its assessment. */
    public static boolean makesOf(Event event, UnitId unit) {
        return switch (event) {
            case UnitEnrolled enrolled -> enrolled.unitId().equals(unit);
            case AssessmentOpened opened -> opened.unitId().equals(unit);
            default -> false;
        };
    }

    /** The streams of the enrolments, assessments and criteria sets that the event names. */
    public static Stream<String> named(Event event) {
        return NamedIn.event(event)
                .filter(id -> id instanceof EnrolmentId || id instanceof AssessmentId || id instanceof CriteriaSetId)
                .map(SubjectId::stream);
    }
}
