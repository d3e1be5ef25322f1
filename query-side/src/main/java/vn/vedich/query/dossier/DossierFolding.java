package vn.vedich.query.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.evidence.EvidenceFacts;
import vn.vedich.kernel.ledger.Recorded;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitFacts;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.projection.StreamFolding;
import vn.vedich.query.projection.Wanted;

/**
 * Keeps one dossier for each subject, under the name of its stream; a subject's dossier follows from its own events alone.
 *
 * @param contexts the contexts whose subjects are kept, such as {@code unit}
 * @param moreKeys what a dossier can be found by beside its context and its unit
 * @param subjectKeys those of these keys that hold ids, with the context of the subjects that they are ids of
 */
public record DossierFolding(
        Set<String> contexts, Function<Dossier, Map<String, Object>> moreKeys, Map<String, String> subjectKeys)
        implements StreamFolding<Dossier> {

    public static final String CONTEXT = "context";
    public static final String UNIT = "unit";

    public DossierFolding {
        contexts = Set.copyOf(contexts);
        subjectKeys = Map.copyOf(subjectKeys);
    }

    public DossierFolding(Set<String> contexts, Function<Dossier, Map<String, Object>> moreKeys) {
        this(contexts, moreKeys, Map.of());
    }

    @Override
    public String streamOf(String id) {
        return id;
    }

    /** A context is for ever, and nothing that was mentioned is forgotten; to have to do with a unit or a session, a subject must have named it once. */
    @Override
    public Wanted atAnyMoment(Wanted.AnyOf wanted) {
        return wanted.key().equals(CONTEXT) || wanted.key().equals(Mentions.KEY)
                ? wanted
                : context(wanted.key()).map(of -> mentioning(of, wanted)).orElse(Wanted.everything());
    }

    private Optional<String> context(String key) {
        return key.equals(UNIT) ? Optional.of(UNIT) : Optional.ofNullable(subjectKeys.get(key));
    }

    private static Wanted mentioning(String context, Wanted.AnyOf any) {
        return Wanted.anyOf(
                Mentions.KEY,
                any.values().stream().map(value -> context + "/" + value).toList());
    }

    @Override
    public List<String> touches(Fact fact) {
        return contexts.contains(fact.event().subject().context()) ? List.of(fact.stream()) : List.of();
    }

    @Override
    public Map<String, Object> keys(Dossier dossier) {
        Map<String, Object> keys = new TreeMap<>(moreKeys.apply(dossier));
        keys.put(CONTEXT, dossier.id().context());
        keys.put(Mentions.KEY, dossier.mentions().subjects());
        dossier.unit().ifPresent(unit -> keys.put(UNIT, unit.value()));
        return keys;
    }

    @Override
    public Dossier evolve(String id, @Nullable Dossier before, Fact fact) {
        return evolve(id, before, List.of(fact));
    }

    @Override
    public Dossier evolve(String id, @Nullable Dossier before, List<Fact> facts) {
        Sources sources = (before == null ? Sources.none() : before.sources())
                .with(facts.stream().map(Fact::entry));
        Mentions mentions = (before == null ? Mentions.none() : before.mentions())
                .with(facts.stream().map(Fact::event));
        return switch (facts.getFirst().event()) {
            case UnitEvent e -> {
                UnitFacts known = before instanceof Dossier.OfUnit d ? d.facts() : UnitFacts.none();
                yield new Dossier.OfUnit(e.unitId(), known.evolve(of(UnitEvent.class, facts)), sources, mentions);
            }
            case CriteriaEvent e -> {
                CriteriaSetFacts known =
                        before instanceof Dossier.OfCriteriaSet d ? d.facts() : CriteriaSetFacts.none();
                yield new Dossier.OfCriteriaSet(
                        e.criteriaSetId(), known.evolve(of(CriteriaEvent.class, facts)), sources, mentions);
            }
            case EnrolmentEvent e -> {
                EnrolmentFacts known = before instanceof Dossier.OfEnrolment d ? d.facts() : EnrolmentFacts.none();
                yield new Dossier.OfEnrolment(
                        e.enrolmentId(), known.evolve(of(EnrolmentEvent.class, facts)), sources, mentions);
            }
            case AssessmentEvent e -> {
                AssessmentFacts known = before instanceof Dossier.OfAssessment d ? d.facts() : AssessmentFacts.none();
                yield new Dossier.OfAssessment(
                        e.assessmentId(), known.evolve(of(AssessmentEvent.class, facts)), sources, mentions);
            }
            case EvidenceEvent e -> {
                EvidenceFacts known = before instanceof Dossier.OfEvidence d ? d.facts() : EvidenceFacts.none();
                yield new Dossier.OfEvidence(
                        e.evidenceId(), known.evolve(of(EvidenceEvent.class, facts)), sources, mentions);
            }
            case ProjectEvent e -> {
                ProjectFacts known = before instanceof Dossier.OfProject d ? d.facts() : ProjectFacts.none();
                yield new Dossier.OfProject(
                        e.projectId(), known.evolve(of(ProjectEvent.class, facts)), sources, mentions);
            }
            case SessionEvent e -> {
                SessionFacts known = before instanceof Dossier.OfSession d ? d.facts() : SessionFacts.none();
                yield new Dossier.OfSession(
                        e.sessionId(), known.evolve(of(SessionEvent.class, facts)), sources, mentions);
            }
            case DirectiveEvent e -> {
                DirectiveFacts known = before instanceof Dossier.OfDirective d ? d.facts() : DirectiveFacts.none();
                yield new Dossier.OfDirective(
                        e.directiveId(), known.evolve(of(DirectiveEvent.class, facts)), sources, mentions);
            }
            case RequestEvent e -> {
                RequestFacts known = before instanceof Dossier.OfRequest d ? d.facts() : RequestFacts.none();
                yield new Dossier.OfRequest(
                        e.requestId(), known.evolve(of(RequestEvent.class, facts)), sources, mentions);
            }
            default ->
                throw new IllegalStateException(
                        "no dossier is kept of " + facts.getFirst().name());
        };
    }

    private static <E extends Event> List<Recorded<E>> of(Class<E> kind, List<Fact> facts) {
        return facts.stream()
                .map(fact -> new Recorded<>(fact.entry(), kind.cast(fact.event())))
                .toList();
    }
}
