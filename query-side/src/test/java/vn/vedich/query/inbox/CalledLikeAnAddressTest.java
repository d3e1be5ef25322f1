package vn.vedich.query.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.SampleStory;

/** A directive from before nothing new was called by a word of an address. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CalledLikeAnAddressTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    @Test
    void a_directive_called_stream_is_answered_to_who_accepts_json_alone() throws Exception {
        SampleStory sample = new SampleStory();
        sample.units();
        sample.story.tell("2019-07-09", issued());
        try (AnsweringSystem system =
                AnsweringSystem.in(folder, Clock.fixed(Instant.parse("2019-07-10T00:00:00Z"), ZoneOffset.UTC))) {
            system.log().append(sample.story.facts());
            int head = sample.story.facts().size() - 1;

            MockHttpServletResponse answer = system.http()
                    .perform(get("/api/directives/stream?atLeast=" + head).accept(MediaType.APPLICATION_JSON))
                    .andReturn()
                    .getResponse();

            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(JSON.readTree(answer.getContentAsByteArray()).path("id").asString())
                    .isEqualTo("stream");
        }
    }

    private static DirectiveIssued issued() {
        DirectiveIssued like = SampleStory.whole().stream()
                .flatMap(fact -> fact.event() instanceof DirectiveIssued issued ? Stream.of(issued) : Stream.empty())
                .findFirst()
                .orElseThrow();
        return new DirectiveIssued(
                new DirectiveId("stream"),
                like.issuer(),
                like.text(),
                like.concerned(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
