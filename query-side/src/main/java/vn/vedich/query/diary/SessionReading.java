package vn.vedich.query.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;
import vn.vedich.query.diary.SessionView.Conclusion;
import vn.vedich.query.diary.SessionView.Directive;
import vn.vedich.query.diary.SessionView.Finding;
import vn.vedich.query.diary.SessionView.Findings;
import vn.vedich.query.diary.SessionView.Request;
import vn.vedich.query.dossier.DirectivePart;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.Dossier.OfSession;
import vn.vedich.query.dossier.RequestPart;
import vn.vedich.query.dossier.RequestReply;
import vn.vedich.query.dossier.RequestWait;
import vn.vedich.query.dossier.SubjectNames;

/** Puts a session and what came of it, as that stands on a day, into the form of the answer. */
record SessionReading(
        OfSession session, List<OfDirective> directives, List<OfRequest> requests, SubjectNames names, LocalDate day) {

    SessionView read() {
        return new SessionView(
                day,
                DiaryEntryView.of(session, names, day),
                new Findings(
                        findings(FindingKind.RESULT),
                        findings(FindingKind.DIFFICULTY),
                        findings(FindingKind.CRITICISM)),
                lines(ConclusionAdopted.class).map(this::conclusion).toList(),
                directivesWithoutConclusion(),
                requests.stream().flatMap(r -> request(r).stream()).toList());
    }

    private List<Finding> findings(FindingKind kind) {
        return lines(FindingRecorded.class)
                .filter(line -> line.event().kind() == kind)
                .map(this::finding)
                .toList();
    }

    private Finding finding(Line<FindingRecorded> line) {
        FindingRecorded found = line.event();
        return new Finding(
                found.finding(),
                found.text(),
                found.criterion() == null ? null : names.criterion(found.criterion()),
                found.unit() == null ? null : names.unit(found.unit()),
                session.sources().origin(line.id()));
    }

    private Conclusion conclusion(Line<ConclusionAdopted> line) {
        ConclusionAdopted adopted = line.event();
        return new Conclusion(
                adopted.conclusion(),
                adopted.text(),
                session.sources().origin(line.id()),
                directives.stream()
                        .filter(d -> conclusionOf(d)
                                .filter(adopted.conclusion()::equals)
                                .isPresent())
                        .flatMap(d -> directive(d).stream())
                        .toList());
    }

    private List<Directive> directivesWithoutConclusion() {
        return directives.stream()
                .filter(d -> conclusionOf(d)
                        .filter(c -> session.facts().conclusion(c).isEmpty())
                        .isPresent())
                .flatMap(d -> directive(d).stream())
                .toList();
    }

    /** The conclusion of this session that the directive rests on, as far as that was said by the day. */
    private Optional<ConclusionId> conclusionOf(OfDirective directive) {
        return directive
                .facts()
                .sourceOn(day)
                .filter(source -> source.sessionId().equals(session.id()))
                .map(ConclusionOf::conclusion);
    }

    private Optional<Directive> directive(OfDirective directive) {
        DirectiveFacts facts = directive.facts();
        Optional<Assignment> assignment = facts.assignmentOn(day);
        Set<DirectivePart> filler = DirectivePart.illustrativeOf(directive, day);
        return facts.standingOn(day)
                .map(standing -> new Directive(
                        directive.id(),
                        facts.textOn(day).orElse(null),
                        standing.status(),
                        standing.onTime(),
                        standing.deadline(),
                        assignment.map(Assignment::lead).map(names::unit).orElse(null),
                        assignment
                                .map(Assignment::cooperating)
                                .map(names::units)
                                .orElse(List.of()),
                        directive.source().orElse(null),
                        !filler.isEmpty(),
                        filler));
    }

    private Optional<Request> request(OfRequest request) {
        Set<RequestPart> filler = RequestPart.illustrativeOf(request, day);
        return request.facts()
                .standingOn(day)
                .map(standing -> new Request(
                        request.id(),
                        names.unit(standing.raised().unitId()),
                        standing.raised().text(),
                        RequestWait.of(standing, names).orElse(null),
                        standing.answer()
                                .map(answer -> RequestReply.of(answer, names))
                                .orElse(null),
                        standing.isOpen(),
                        request.source().orElse(null),
                        !filler.isEmpty(),
                        filler));
    }

    private <E extends SessionEvent> Stream<Line<E>> lines(Class<E> kind) {
        return session.facts().ledger().of(kind);
    }
}
