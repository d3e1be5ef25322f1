package vn.vedich.query.timeline;

import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;

/**
 * {@code GET /api/units/{id}/timeline}, the same of communes and departments, and of one project, session, directive,
 * request or piece of evidence.
 */
@RestController
class TimelineEndpoint {

    private static final String LANGUAGES = "Accept-Language";

    private final TimelineAnswers answers;
    private final Moments moments;

    TimelineEndpoint(TimelineAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments.of(TimelineProjection.NAME);
    }

    @GetMapping({
        "/api/units/{id}/timeline",
        "/api/communes/{id}/timeline",
        "/api/departments/{id}/timeline",
    })
    Covered<Listed<TimelineView>> ofUnit(
            @PathVariable String id,
            @ModelAttribute TimelineAsked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return timeline(UnitId::new, id, asked, when, languages);
    }

    @GetMapping("/api/projects/{id}/timeline")
    Covered<Listed<TimelineView>> ofProject(
            @PathVariable String id,
            @ModelAttribute TimelineAsked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return timeline(ProjectId::new, id, asked, when, languages);
    }

    @GetMapping("/api/sessions/{id}/timeline")
    Covered<Listed<TimelineView>> ofSession(
            @PathVariable String id,
            @ModelAttribute TimelineAsked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return timeline(SessionId::new, id, asked, when, languages);
    }

    @GetMapping("/api/directives/{id}/timeline")
    Covered<Listed<TimelineView>> ofDirective(
            @PathVariable String id,
            @ModelAttribute TimelineAsked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return timeline(DirectiveId::new, id, asked, when, languages);
    }

    @GetMapping("/api/requests/{id}/timeline")
    Covered<Listed<TimelineView>> ofRequest(
            @PathVariable String id,
            @ModelAttribute TimelineAsked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return timeline(RequestId::new, id, asked, when, languages);
    }

    @GetMapping("/api/evidence/{id}/timeline")
    Covered<Listed<TimelineView>> ofEvidence(
            @PathVariable String id,
            @ModelAttribute TimelineAsked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return timeline(EvidenceId::new, id, asked, when, languages);
    }

    /** What one person entered, about whichever subjects. */
    @GetMapping("/api/people/{enteredBy}/timeline")
    Covered<Listed<TimelineView>> ofPerson(
            @ModelAttribute TimelineAsked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return timeline((SubjectId) null, asked, when, languages);
    }

    private Covered<Listed<TimelineView>> timeline(
            Function<String, ? extends SubjectId> form,
            String id,
            TimelineAsked asked,
            MomentsAsked when,
            @Nullable String languages) {
        return timeline(Parameters.id("id", id, form), asked, when, languages);
    }

    private Covered<Listed<TimelineView>> timeline(
            @Nullable SubjectId subject, TimelineAsked asked, MomentsAsked when, @Nullable String languages) {
        Locale language = Languages.accepted(languages);
        return moments.answer(
                when,
                asked.cursor(),
                moment -> answers.at(moment.known()).answer(asked.of(subject, moment.day(), language)));
    }
}
