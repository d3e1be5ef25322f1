package vn.vedich.query.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveSourceNamed;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWholeNamed;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.request.RequestEvent.RequestFunded;
import vn.vedich.kernel.request.RequestEvent.RequestRaised;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.session.SessionEvent.FindingRecorded;

/** The criteria sets, projects, sessions and directives that an event names beside its subject: its sentence calls them by name. */
final class NamedSubjects {

    private NamedSubjects() {}

    static Stream<SubjectId> in(Event event) {
        return switch (event) {
            case ProjectApproved e -> sets(e.serves());
            case ProjectStarted e -> sets(e.serves());
            case FindingRecorded e -> Stream.ofNullable(e.criterion()).map(CriterionOf::criteriaSetId);
            case DirectiveIssued e ->
                Stream.of(sets(e.criteria()), e.projects().stream(), session(e.source()))
                        .flatMap(named -> named);
            case DirectiveSourceNamed e -> session(e.source());
            case DirectiveWholeNamed e -> Stream.of(e.whole());
            case RequestRaised e -> Stream.concat(sets(e.criteria()), Stream.ofNullable(e.session()));
            case RequestFunded e -> e.payer() instanceof Payer.OfProject p ? Stream.of(p.projectId()) : Stream.of();
            case NoticeEvent e -> Stream.of(e.directiveId());
            default -> Stream.of();
        };
    }

    private static Stream<SubjectId> sets(List<CriterionOf> criteria) {
        return criteria.stream().map(CriterionOf::criteriaSetId);
    }

    private static Stream<SubjectId> session(@Nullable ConclusionOf source) {
        return source == null ? Stream.of() : Stream.of(source.sessionId());
    }
}
