package vn.vedich.command.decision;

import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.unit.UnitFacts;

/**
 * What the log says of the other subjects that a command names. A subject that nobody ever opened has empty facts. A
 * decider asks; it never changes anything through this.
 */
public interface References {

    UnitFacts unit(UnitId id);

    CriteriaSetFacts criteriaSet(CriteriaSetId id);

    EnrolmentFacts enrolment(EnrolmentId id);

    AssessmentFacts assessment(AssessmentId id);
}
