package vn.vedich.command.desk;

import vn.vedich.command.decision.References;
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
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.log.EventLog;
import vn.vedich.log.axon.EventCodec;

/** Answers what is known of subjects from the log, up to its end. */
public final class LogReferences implements References {

    private final KnownStreams<UnitFacts> units;
    private final KnownStreams<CriteriaSetFacts> sets;
    private final KnownStreams<EnrolmentFacts> enrolments;
    private final KnownStreams<AssessmentFacts> assessments;

    public LogReferences(EventLog log, EventCodec codec) {
        Folding folding = new Folding(log, codec);
        units = new KnownStreams<>(folding, UnitFacts.none(), (f, entry, e) -> f.evolve(entry, (UnitEvent) e));
        sets = new KnownStreams<>(
                folding, CriteriaSetFacts.none(), (f, entry, e) -> f.evolve(entry, (CriteriaEvent) e));
        enrolments = new KnownStreams<>(
                folding, EnrolmentFacts.none(), (f, entry, e) -> f.evolve(entry, (EnrolmentEvent) e));
        assessments = new KnownStreams<>(
                folding, AssessmentFacts.none(), (f, entry, e) -> f.evolve(entry, (AssessmentEvent) e));
    }

    @Override
    public UnitFacts unit(UnitId id) {
        return units.of(id.stream());
    }

    @Override
    public CriteriaSetFacts criteriaSet(CriteriaSetId id) {
        return sets.of(id.stream());
    }

    @Override
    public EnrolmentFacts enrolment(EnrolmentId id) {
        return enrolments.of(id.stream());
    }

    @Override
    public AssessmentFacts assessment(AssessmentId id) {
        return assessments.of(id.stream());
    }
}
