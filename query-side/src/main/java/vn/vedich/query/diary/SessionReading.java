package vn.vedich.query.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.ledger.Ledger.Line;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.request.RequestStanding;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.FindingKind;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.session.SessionEvent.ConclusionAdopted;
import vn.vedich.kernel.session.SessionEvent.ConclusionNoticeIssued;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;
import vn.vedich.query.diary.SessionView.Conclusion;
import vn.vedich.query.diary.SessionView.Directive;
import vn.vedich.query.diary.SessionView.Finding;
import vn.vedich.query.diary.SessionView.Findings;
import vn.vedich.query.diary.SessionView.Notice;
import vn.vedich.query.diary.SessionView.Request;
import vn.vedich.query.dossier.Dossier.OfDirective;
import vn.vedich.query.dossier.Dossier.OfRequest;
import vn.vedich.query.dossier.Dossier.OfSession;

/** Puts a session and what came of it, as that stands on a day, into the form of the answer. */
record SessionReading(OfSession session, List<OfDirective> directives, List<OfRequest> requests, LocalDate day) {

    SessionView read() {
        return new SessionView(
                day,
                DiaryEntryView.of(session, day),
                new Findings(
                        findings(FindingKind.RESULT),
                        findings(FindingKind.DIFFICULTY),
                        findings(FindingKind.CRITICISM)),
                lines(ConclusionAdopted.class).map(this::conclusion).toList(),
                directivesWithoutConclusion(),
                notice(),
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
                found.criterion(),
                found.unit(),
                session.sources().of(line.id()).orElse(null));
    }

    private Conclusion conclusion(Line<ConclusionAdopted> line) {
        ConclusionAdopted adopted = line.event();
        return new Conclusion(
                adopted.conclusion(),
                adopted.text(),
                session.sources().of(line.id()).orElse(null),
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
        return facts.standingOn(day)
                .map(standing -> new Directive(
                        directive.id(),
                        facts.textOn(day).orElse(null),
                        standing.status(),
                        assignment.map(Assignment::lead).orElse(null),
                        assignment.map(Assignment::cooperating).orElse(List.of()),
                        standing.deadline(),
                        standing.onTime(),
                        sourceOf(directive)));
    }

    private @Nullable Notice notice() {
        return lines(ConclusionNoticeIssued.class)
                .filter(line -> !line.event().date().isAfter(day))
                .findFirst()
                .map(line -> new Notice(
                        line.event().number(),
                        line.event().date(),
                        session.sources().of(line.id()).orElse(null)))
                .orElse(null);
    }

    private Optional<Request> request(OfRequest request) {
        return request.facts()
                .standingOn(day)
                .map(standing -> new Request(
                        request.id(),
                        standing.raised().unitId(),
                        standing.raised().text(),
                        standing.answer().map(RequestAnswered::answer).orElse(null),
                        standing.waiting().map(RequestStanding.Waiting::on).orElse(null),
                        standing.daysWaiting(),
                        standing.isOpen(),
                        standing.lacksFunding(),
                        sourceOf(request)));
    }

    private static @Nullable Source sourceOf(OfDirective directive) {
        return directive
                .facts()
                .ledger()
                .of(DirectiveIssued.class)
                .findFirst()
                .flatMap(line -> directive.sources().of(line.id()))
                .orElse(null);
    }

    private static @Nullable Source sourceOf(OfRequest request) {
        return request.facts()
                .ledger()
                .of(RequestRaised.class)
                .findFirst()
                .flatMap(line -> request.sources().of(line.id()))
                .orElse(null);
    }

    private <E extends SessionEvent> Stream<Line<E>> lines(Class<E> kind) {
        return session.facts().ledger().of(kind);
    }
}
