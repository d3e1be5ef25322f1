package vn.vedich.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReadingAQuestionTest {

    private static final byte[] NOTHING = {};

    @Property(tries = 300)
    void the_same_question_reads_the_same_in_whichever_order_its_parameters_come(
            @ForAll @Size(min = 1, max = 6)
                    Map<@AlphaChars @NotEmpty @StringLength(max = 8) String, @StringLength(max = 20) String> asked,
            @ForAll Random order) {
        List<String> pairs = asked.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.toList());
        String one = String.join("&", pairs);
        Collections.shuffle(pairs, order);

        assertThat(read(String.join("&", pairs)).parameters())
                .isEqualTo(read(one).parameters());
    }

    @Test
    void a_value_given_twice_stays_in_the_order_that_it_was_given_in() {
        assertThat(read("b=2&asOf=2019-07-09&b=1&a=%C4%91").parameters())
                .isEqualTo(Text.of("a=%C4%91&asOf=2019-07-09&b=2&b=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feeds/office.q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kBI0Vng/calendar.ics",
                "/feed%73/office.q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kBI0Vng/calendar.ics",
                "//feeds//office.q83vEjRWeJASNFZ4kBI0VniQEjRWeJASNFZ4kBI0Vng"
            })
    void what_opens_a_feed_to_whoever_knows_it_is_not_kept(String path) {
        String kept = String.valueOf(QuestionReading.of(new MockHttpServletRequest("GET", path), NOTHING)
                .path());

        assertThat(kept).startsWith("/").contains("feeds/").doesNotContain("office", "q83v");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%", "q=%zz", "&&", "=", "a", "a=b=c", "%00=%00", "q=%F0%9F"})
    void no_parameters_keep_a_question_from_being_kept(String sent) {
        assertThat(read(sent).path()).isEqualTo(Text.of("/api/units"));
    }

    @Test
    void what_is_sent_with_it_is_kept_as_it_is_if_it_is_text() {
        byte[] sent = "{\"bộ\":\"dự thảo\"}".getBytes(StandardCharsets.UTF_8);

        Question.Body body = QuestionReading.of(request(""), sent).body();

        assertThat(body).isEqualTo(new Question.Body(Text.of("{\"bộ\":\"dự thảo\"}"), null, sent.length));
    }

    @Test
    void of_what_is_no_text_or_too_long_the_hash_is_kept() {
        byte[] noText = {(byte) 0xff, 0};
        byte[] tooLong = "x".repeat(Text.LONGEST + 1).getBytes(StandardCharsets.UTF_8);

        assertThat(QuestionReading.of(request(""), noText).body())
                .satisfies(body -> assertThat(body.sha256()).isNotNull())
                .extracting(Question.Body::text)
                .isNull();
        assertThat(QuestionReading.of(request(""), tooLong).body())
                .satisfies(body -> assertThat(body.sha256()).isNotNull())
                .extracting(Question.Body::bytes)
                .isEqualTo((long) tooLong.length);
    }

    private static Question read(String parameters) {
        return QuestionReading.of(request(parameters), NOTHING);
    }

    private static MockHttpServletRequest request(String parameters) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/units");
        request.setQueryString(parameters);
        return request;
    }
}
