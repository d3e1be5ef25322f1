package vn.vedich.query.dossier;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentFacts;
import vn.vedich.kernel.criteria.CriteriaSetFacts;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.enrolment.EnrolmentEvent.UnitEnrolled;
import vn.vedich.kernel.enrolment.EnrolmentFacts;
import vn.vedich.kernel.evidence.EvidenceEvent.EvidenceAttached;
import vn.vedich.kernel.evidence.EvidenceFacts;
import vn.vedich.kernel.id.AssessmentId;
import vn.vedich.kernel.id.CriteriaSetId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EnrolmentId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.ProjectFacts;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestFacts;
import vn.vedich.kernel.session.SessionEvent.SessionHeld;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.kernel.unit.UnitFacts;

/** Everything known of one subject. A document's form as it stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Dossier.OfUnit.class, name = "unit"),
    @JsonSubTypes.Type(value = Dossier.OfCriteriaSet.class, name = "criteria"),
    @JsonSubTypes.Type(value = Dossier.OfEnrolment.class, name = "enrolment"),
    @JsonSubTypes.Type(value = Dossier.OfAssessment.class, name = "assessment"),
    @JsonSubTypes.Type(value = Dossier.OfEvidence.class, name = "evidence"),
    @JsonSubTypes.Type(value = Dossier.OfProject.class, name = "project"),
    @JsonSubTypes.Type(value = Dossier.OfSession.class, name = "session"),
    @JsonSubTypes.Type(value = Dossier.OfDirective.class, name = "directive"),
    @JsonSubTypes.Type(value = Dossier.OfRequest.class, name = "request")
})
public sealed interface Dossier {

    SubjectId id();

    Sources sources();

    Mentions mentions();

    /** The unit that the dossier is about, if it is about one and that was said. */
    default Optional<UnitId> unit() {
        return switch (this) {
            case OfUnit d -> Optional.of(d.id());
            case OfCriteriaSet d -> Optional.empty();
            case OfEnrolment d -> d.facts().enrolled().map(UnitEnrolled::unitId);
            case OfAssessment d -> d.facts().opened().map(AssessmentOpened::unitId);
            case OfEvidence d -> d.facts().attached().map(EvidenceAttached::unitId);
            case OfProject d -> d.facts().unit();
            case OfSession d -> d.facts().held().map(SessionHeld::unitId);
            case OfDirective d -> Optional.empty();
            case OfRequest d -> d.facts().raised().map(RequestRaised::unitId);
        };
    }

    record OfUnit(UnitId id, UnitFacts facts, Sources sources, Mentions mentions) implements Dossier {}

    record OfCriteriaSet(CriteriaSetId id, CriteriaSetFacts facts, Sources sources, Mentions mentions)
            implements Dossier {}

    record OfEnrolment(EnrolmentId id, EnrolmentFacts facts, Sources sources, Mentions mentions) implements Dossier {}

    record OfAssessment(AssessmentId id, AssessmentFacts facts, Sources sources, Mentions mentions)
            implements Dossier {}

    record OfEvidence(EvidenceId id, EvidenceFacts facts, Sources sources, Mentions mentions) implements Dossier {}

    record OfProject(ProjectId id, ProjectFacts facts, Sources sources, Mentions mentions) implements Dossier {}

    record OfSession(SessionId id, SessionFacts facts, Sources sources, Mentions mentions) implements Dossier {

        /** Where the entry comes from that says that it was held. */
        public Optional<Source> source() {
            return sources.ofFirst(facts.ledger(), SessionHeld.class);
        }
    }

    record OfDirective(DirectiveId id, DirectiveFacts facts, Sources sources, Mentions mentions) implements Dossier {

        /** Where the entry comes from that issued it. */
        public Optional<Source> source() {
            return sources.ofFirst(facts.ledger(), DirectiveIssued.class);
        }
    }

    record OfRequest(RequestId id, RequestFacts facts, Sources sources, Mentions mentions) implements Dossier {

        /** Where the entry comes from that raised it. */
        public Optional<Source> source() {
            return sources.ofFirst(facts.ledger(), RequestRaised.class);
        }
    }
}
