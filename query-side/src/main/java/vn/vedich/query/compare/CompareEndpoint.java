package vn.vedich.query.compare;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.platform.problem.Languages;
import vn.vedich.query.answer.Covered;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.moment.Moments;
import vn.vedich.query.moment.MomentsAsked;
import vn.vedich.query.timeline.TimelineProjection;

/** {@code GET /api/communes/{id}/targets/changes}, and the same of projects, requests and directives: at two moments. */
@RestController
class CompareEndpoint {

    private static final String LANGUAGES = "Accept-Language";

    private final CompareAnswers answers;
    private final Moments.Finder moments;

    CompareEndpoint(CompareAnswers answers, Moments.Finder moments) {
        this.answers = answers;
        this.moments = moments;
    }

    /** Which part of what changed. */
    record Asked(@Nullable String cursor, @Nullable String limit) {}

    @GetMapping("/api/communes/{id}/targets/changes")
    Covered<ComparedView> targets(
            @PathVariable String id,
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return changes("targets", id, asked, when, languages);
    }

    @GetMapping("/api/communes/{id}/projects/changes")
    Covered<ComparedView> projects(
            @PathVariable String id,
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return changes("projects", id, asked, when, languages);
    }

    @GetMapping("/api/communes/{id}/requests/changes")
    Covered<ComparedView> requests(
            @PathVariable String id,
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return changes("requests", id, asked, when, languages);
    }

    @GetMapping("/api/communes/{id}/directives/changes")
    Covered<ComparedView> directives(
            @PathVariable String id,
            @ModelAttribute Asked asked,
            @ModelAttribute MomentsAsked when,
            @Nullable @RequestHeader(name = LANGUAGES, required = false) String languages) {
        return changes("directives", id, asked, when, languages);
    }

    private Covered<ComparedView> changes(
            String kind, String id, Asked asked, MomentsAsked when, @Nullable String languages) {
        UnitId unit = Parameters.id("id", id, UnitId::new);
        Cursor after = Cursor.read(asked.cursor()).orElse(null);
        int limit = Parameters.limit(asked.limit());
        Locale language = Languages.accepted(languages);
        return moments.of(projections(kind))
                .together(
                        when,
                        two -> answers.answer(
                                new ComparedQuery(kind, unit, TwoMoments.of(two), after, limit, language)));
    }

    private String[] projections(String kind) {
        return Stream.concat(answers.kind(kind).projections().stream(), Stream.of(TimelineProjection.NAME))
                .toArray(String[]::new);
    }
}
