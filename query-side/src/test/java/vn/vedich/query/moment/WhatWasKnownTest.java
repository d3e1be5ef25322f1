package vn.vedich.query.moment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.DirectiveStory;
import vn.vedich.query.story.EvidenceStory;
import vn.vedich.query.story.RequestStory;
import vn.vedich.query.story.SampleSet;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.SessionStory;
import vn.vedich.query.story.WorksStory;

/**
 * Every question about a state is asked while the log grows, event by event, and asked again when it is whole: what was answered
 * then is what is answered now for what was known then.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatWasKnownTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<Fact> FACTS = SampleStory.whole();

    private static final List<String> DAYS = List.of("2019-07-09", "2021-01-10");

    private static final List<String> QUESTIONS = List.of(
            "/api/communes/quang-lam/scorecard",
            "/api/matrix?criteriaSet=" + SampleSet.ID.value() + "&unit=dam-ha",
            "/api/units?limit=500",
            "/api/communes?q=quang",
            "/api/communes/quang-lam",
            "/api/departments",
            "/api/departments/agriculture/directives",
            "/api/departments/infrastructure/verifications",
            "/api/departments/agriculture/verifications",
            "/api/communes/quang-lam/directives",
            "/api/directives?unit=dam-ha&sort=deadline",
            "/api/directives/" + DirectiveStory.HOUSES.value(),
            "/api/on-time?by=department",
            "/api/on-time?by=commune&unit=dam-ha",
            "/api/on-time?by=leader",
            "/api/projects",
            "/api/projects?unit=dam-ha&q=duong",
            "/api/projects/" + WorksStory.ROAD.value(),
            "/api/requests",
            "/api/requests?waitingOn=dam-ha",
            "/api/requests/" + RequestStory.FIELD_ROADS.value(),
            "/api/sessions?unit=quang-lam",
            "/api/sessions/" + SessionStory.SESSION.value(),
            "/api/units/infrastructure/waiting",
            "/api/evidence?unit=quang-lam&sort=attached-on",
            "/api/evidence/repeated",
            "/api/communes/quang-lam/timeline?limit=500",
            "/api/communes/quang-lam/timeline?limit=7&order=position",
            "/api/departments/infrastructure/timeline?limit=500",
            "/api/directives/" + DirectiveStory.HOUSES.value() + "/timeline?limit=500",
            "/api/people/loader/timeline?limit=3",
            "/api/evidence/" + EvidenceStory.PHOTO.value());

    /** What there is only on one day. */
    private static final List<String> OF_THEIR_DAY = List.of(
            "/api/departments/infrastructure/directives?partsGiven=true&asOf=2021-07-31",
            "/api/departments/infrastructure/directives?asOf=2021-09-20",
            "/api/units/infrastructure/waiting?sort=deadline&asOf=2021-08-03");

    @TempDir
    private Path folder;

    private record Answered(String question, long position, int status, JsonNode answer) {}

    @Test
    void every_answer_of_the_past_is_the_one_that_was_given_then() throws Exception {
        try (AnsweringSystem system = AnsweringSystem.in(folder, clock())) {
            List<Answered> then = new ArrayList<>();
            for (Fact fact : FACTS) {
                system.log().append(List.of(fact));
                for (String question : questions()) {
                    then.add(ask(system, question, "atLeast", fact.position()));
                }
            }
            assertThat(then).filteredOn(one -> one.status() == 200).hasSizeGreaterThan(then.size() / 2);
            for (Answered one : then) {
                Answered now = ask(system, one.question(), "knownAt", one.position());
                assertThat(now).isEqualTo(one);
            }
        }
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC);
    }

    private static List<String> questions() {
        return Stream.concat(
                        QUESTIONS.stream()
                                .flatMap(question -> DAYS.stream()
                                        .map(day -> question + (question.contains("?") ? "&" : "?") + "asOf=" + day)),
                        OF_THEIR_DAY.stream())
                .toList();
    }

    private static Answered ask(AnsweringSystem system, String question, String parameter, long position)
            throws Exception {
        MockHttpServletResponse response = system.http()
                .perform(get(question + "&" + parameter + "=" + position))
                .andReturn()
                .getResponse();
        JsonNode answer = JSON.readTree(response.getContentAsByteArray());
        return new Answered(question, position, response.getStatus(), withoutMoment(answer));
    }

    /** A refusal says which address it was asked under. */
    private static JsonNode withoutMoment(JsonNode answer) {
        return answer instanceof ObjectNode object
                ? object.without(Stream.of("knownAt", "instance").toList())
                : answer;
    }
}
