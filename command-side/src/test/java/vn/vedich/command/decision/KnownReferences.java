package vn.vedich.command.decision;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitFacts;

/** References in memory: they know what was recorded, of whatever context, and nothing else. */
public final class KnownReferences implements References {

    private final Map<UnitId, UnitFacts> units = new HashMap<>();
    private final Map<CriteriaSetId, CriteriaSetFacts> sets = new HashMap<>();
    private final Map<EnrolmentId, EnrolmentFacts> enrolments = new HashMap<>();
    private final Map<AssessmentId, AssessmentFacts> assessments = new HashMap<>();

    public KnownReferences(List<Recorded> history) {
        history.forEach(this::know);
    }

    @Override
    public UnitFacts unit(UnitId id) {
        return units.getOrDefault(id, UnitFacts.none());
    }

    @Override
    public CriteriaSetFacts criteriaSet(CriteriaSetId id) {
        return sets.getOrDefault(id, CriteriaSetFacts.none());
    }

    @Override
    public EnrolmentFacts enrolment(EnrolmentId id) {
        return enrolments.getOrDefault(id, EnrolmentFacts.none());
    }

    @Override
    public AssessmentFacts assessment(AssessmentId id) {
        return assessments.getOrDefault(id, AssessmentFacts.none());
    }

    private void know(Recorded recorded) {
        Entry entry = recorded.entry();
        switch (recorded.event()) {
            case UnitEvent e -> units.put(e.subject(), unit(e.subject()).evolve(entry, e));
            case CriteriaEvent e ->
                sets.put(e.subject(), criteriaSet(e.subject()).evolve(entry, e));
            case EnrolmentEvent e ->
                enrolments.put(e.subject(), enrolment(e.subject()).evolve(entry, e));
            case AssessmentEvent e ->
                assessments.put(e.subject(), assessment(e.subject()).evolve(entry, e));
            default -> throw new IllegalArgumentException("no context knows " + recorded.event());
        }
    }
}
