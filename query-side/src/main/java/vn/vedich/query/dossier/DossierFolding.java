package vn.vedich.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.EvidenceFacts;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.Folding;

/**
 * Keeps one dossier for each subject, under the name of its stream; a subject's dossier follows from its own events alone.
 *
 * @param contexts the contexts whose subjects are kept, such as {@code unit}
 * @param moreKeys what a dossier can be found by beside its context and its unit
 */
public record DossierFolding(Set<String> contexts, Function<Dossier, Map<String, Object>> moreKeys)
        implements Folding<Dossier> {

    public static final String CONTEXT = "context";
    public static final String UNIT = "unit";

    @Override
    public List<String> touches(Fact fact) {
        return contexts.contains(fact.event().subject().context()) ? List.of(fact.stream()) : List.of();
    }

    @Override
    public Map<String, Object> keys(Dossier dossier) {
        Map<String, Object> keys = new TreeMap<>(moreKeys.apply(dossier));
        keys.put(CONTEXT, dossier.id().context());
        dossier.unit().ifPresent(unit -> keys.put(UNIT, unit.value()));
        return keys;
    }

    @Override
    public Dossier evolve(String id, @Nullable Dossier before, Fact fact) {
        Entry entry = fact.entry();
        Sources sources = (before == null ? Sources.none() : before.sources()).with(entry);
        return switch (fact.event()) {
            case UnitEvent e -> {
                UnitFacts facts = before instanceof Dossier.OfUnit d ? d.facts() : UnitFacts.none();
                yield new Dossier.OfUnit(e.unitId(), facts.evolve(entry, e), sources);
            }
            case CriteriaEvent e -> {
                CriteriaSetFacts facts =
                        before instanceof Dossier.OfCriteriaSet d ? d.facts() : CriteriaSetFacts.none();
                yield new Dossier.OfCriteriaSet(e.criteriaSetId(), facts.evolve(entry, e), sources);
            }
            case EnrolmentEvent e -> {
                EnrolmentFacts facts = before instanceof Dossier.OfEnrolment d ? d.facts() : EnrolmentFacts.none();
                yield new Dossier.OfEnrolment(e.enrolmentId(), facts.evolve(entry, e), sources);
            }
            case AssessmentEvent e -> {
                AssessmentFacts facts = before instanceof Dossier.OfAssessment d ? d.facts() : AssessmentFacts.none();
                yield new Dossier.OfAssessment(e.assessmentId(), facts.evolve(entry, e), sources);
            }
            case EvidenceEvent e -> {
                EvidenceFacts facts = before instanceof Dossier.OfEvidence d ? d.facts() : EvidenceFacts.none();
                yield new Dossier.OfEvidence(e.evidenceId(), facts.evolve(entry, e), sources);
            }
            case ProjectEvent e -> {
                ProjectFacts facts = before instanceof Dossier.OfProject d ? d.facts() : ProjectFacts.none();
                yield new Dossier.OfProject(e.projectId(), facts.evolve(entry, e), sources);
            }
            case SessionEvent e -> {
                SessionFacts facts = before instanceof Dossier.OfSession d ? d.facts() : SessionFacts.none();
                yield new Dossier.OfSession(e.sessionId(), facts.evolve(entry, e), sources);
            }
            case DirectiveEvent e -> {
                DirectiveFacts facts = before instanceof Dossier.OfDirective d ? d.facts() : DirectiveFacts.none();
                yield new Dossier.OfDirective(e.directiveId(), facts.evolve(entry, e), sources);
            }
            case RequestEvent e -> {
                RequestFacts facts = before instanceof Dossier.OfRequest d ? d.facts() : RequestFacts.none();
                yield new Dossier.OfRequest(e.requestId(), facts.evolve(entry, e), sources);
            }
            default -> throw new IllegalStateException("no dossier is kept of " + fact.name());
        };
    }
}
