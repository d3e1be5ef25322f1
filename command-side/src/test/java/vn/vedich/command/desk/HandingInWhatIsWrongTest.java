package vn.vedich.command.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class HandingInWhatIsWrongTest extends AtTheDesk {

    private static final String REGISTER = "/api/commands/RegisterUnit";
    private static final String RECORD = "/api/commands/RecordIndicator";

    private final ListAppender<ILoggingEvent> noted = new ListAppender<>();
    private long before;

    @BeforeEach
    void listens() {
        noted.start();
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).addAppender(noted);
        before = log.head();
    }

    @AfterEach
    void nothing_was_appended_and_nothing_noted_as_a_fault() {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).detachAppender(noted);
        assertThat(log.head()).isEqualTo(before);
        assertThat(noted.list).noneMatch(note -> note.getLevel().isGreaterOrEqual(Level.WARN));
    }

    static Stream<Arguments> wrongBodies() {
        String deep = "[".repeat(5_000);
        String value = "{\"assessmentId\":\"a\",\"observation\":{\"indicator\":\"i\",\"observedOn\":\"2019-01-01\","
                + "\"value\":{\"kind\":\"quantity\",\"value\":%s}}}";
        return Stream.of(
                arguments("broken off", REGISTER, "{\"unitId\":", 400, "malformed", ""),
                arguments("nothing at all", REGISTER, "", 400, "malformed", ""),
                arguments("a key twice", REGISTER, "{\"unitId\":\"a\",\"unitId\":\"b\"}", 400, "malformed", ""),
                arguments("something after it", REGISTER, "{} {}", 400, "malformed", ""),
                arguments("too deep", REGISTER, deep, 400, "malformed", ""),
                arguments("no object", REGISTER, "[]", 400, "does-not-fit", ""),
                arguments("nothing said", REGISTER, "{}", 400, "does-not-fit", "unitId"),
                arguments("an unknown field", REGISTER, "{\"zz\":1}", 400, "does-not-fit", "zz"),
                arguments("an id with a space", REGISTER, "{\"unitId\":\"a b\"}", 400, "does-not-fit", "unitId"),
                arguments(
                        "a word of an address for a new directive",
                        "/api/commands/IssueDirective",
                        "{\"directiveId\":\"stream\",\"issuer\":\"a\",\"text\":\"x\"}",
                        400,
                        "does-not-fit",
                        "directiveId"),
                arguments(
                        "a word of an address for a directive that is to follow",
                        "/api/commands/PromiseFollowUp",
                        "{\"requestId\":\"a\",\"directive\":\"stream\",\"text\":\"x\",\"on\":\"2019-07-01\"}",
                        400,
                        "does-not-fit",
                        "directive"),
                arguments(
                        "a word of an address where nothing new is named",
                        "/api/commands/AcceptDirective",
                        "{\"directiveId\":\"stream\"}",
                        403,
                        "forbidden",
                        ""),
                arguments("a number for a text", REGISTER, "{\"kind\":3}", 400, "does-not-fit", "kind"),
                arguments(
                        "a control character",
                        REGISTER,
                        "{\"names\":{\"vi\":\"a\\u0007\"}}",
                        400,
                        "does-not-fit",
                        "names.vi"),
                arguments(
                        "half a character",
                        REGISTER,
                        "{\"names\":{\"vi\":\"\\ud800\"}}",
                        400,
                        "does-not-fit",
                        "names.vi"),
                arguments("no such day", REGISTER, "{\"from\":\"2019-02-30\"}", 400, "does-not-fit", "from"),
                arguments("a far year", REGISTER, "{\"from\":\"9999-01-01\"}", 400, "does-not-fit", "from"),
                arguments(
                        "a bare number",
                        RECORD,
                        value.formatted("1.5"),
                        400,
                        "does-not-fit",
                        "observation.value.value"),
                arguments(
                        "too many digits",
                        RECORD,
                        value.formatted("\"1" + "0".repeat(18) + "\""),
                        400,
                        "does-not-fit",
                        "observation.value.value"),
                arguments(
                        "another kind",
                        RECORD,
                        value.formatted("\"1\"").replace("quantity", "number"),
                        400,
                        "does-not-fit",
                        "observation.value.kind"),
                arguments(
                        "an unknown source",
                        REGISTER,
                        "{\"provenance\":{\"source\":\"hearsay\"}}",
                        400,
                        "does-not-fit",
                        "provenance.source"),
                arguments(
                        "a caller in the body",
                        REGISTER,
                        "{\"provenance\":{\"enteredBy\":\"me\"}}",
                        400,
                        "does-not-fit",
                        "provenance.enteredBy"),
                arguments("too large", REGISTER, "\"" + "a".repeat(1 << 20) + "\"", 413, "too-large", ""),
                arguments("no such command", "/api/commands/NoSuch", "{}", 404, "unknown-command", ""),
                arguments(
                        "no such subject",
                        "/api/commands/RenameUnit",
                        renaming("nobody", "A"),
                        404,
                        "unknown-subject",
                        ""),
                arguments("no such path", "/api/nothing", "{}", 404, "not-found", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongBodies")
    void is_answered_clearly(String what, String path, String body, int status, String type, String field) {
        Answered answered = send("operator", "POST", path, body.getBytes(UTF_8));

        assertThat(answered.status()).isEqualTo(status);
        assertThat(answered.whole().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answered.json().path("type").asString()).isEqualTo("urn:vedich:problem:" + type);
        assertThat(field.isEmpty()
                        || answered.json()
                                .path("errors")
                                .valueStream()
                                .anyMatch(e -> e.path("field").asString().equals(field)))
                .as("%s: %s", what, answered.whole().body())
                .isTrue();
    }

    @Test
    void every_field_that_does_not_fit_is_told_at_once() {
        Answered answered = give(
                "RegisterUnit",
                "{\"unitId\":\"A\",\"names\":{\"vi\":\" \"},\"from\":\"x\",\"provenance\":{\"reason\":1}}");

        assertThat(answered.json()
                        .path("errors")
                        .valueStream()
                        .map(e -> e.path("field").asString()))
                .containsExactlyInAnyOrder("unitId", "kind", "names.vi", "from", "provenance.reason");
    }

    @Test
    void bytes_that_are_no_utf_8_are_not_understood() {
        byte[] latin = "{\"unitId\":\"é\"}".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(send("operator", "POST", REGISTER, latin).status()).isEqualTo(400);
    }

    @Test
    void only_json_is_taken() {
        assertThat(give("RegisterUnit", "{}", "Content-Type", "text/plain").status())
                .isEqualTo(415);
        assertThat(send("operator", "PUT", REGISTER, new byte[0]).status()).isEqualTo(405);
    }

    @Test
    void headers_and_parameters_are_held_to_their_form() {
        assertThat(give("RegisterUnit", "{}", "Idempotency-Key", "a b").status())
                .isEqualTo(400);
        assertThat(give("RegisterUnit", "{}", "If-Match", "3").status()).isEqualTo(400);
        assertThat(send("operator", "POST", REGISTER + "?dryRun=maybe", new byte[0])
                        .status())
                .isEqualTo(400);
    }

    @Test
    void the_answer_is_in_the_reader_s_language() {
        assertThat(give("NoSuch", "{}").json().path("title").asString()).isEqualTo("Unknown command");
        assertThat(give("NoSuch", "{}", "Accept-Language", "fr, vi;q=0.5")
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("Lệnh không tồn tại");
    }

    @Test
    void nobody_and_somebody_without_a_right_are_told_so() {
        Answered nobody = send("", "POST", REGISTER, "{}".getBytes(UTF_8));
        Answered auditor =
                send("auditor", "POST", REGISTER, registration(newUnit(), "A").getBytes(UTF_8));

        assertThat(nobody.status()).isEqualTo(401);
        assertThat(nobody.json().path("detail").asString()).contains("Sign in");
        assertThat(auditor.status()).isEqualTo(403);
        assertThat(auditor.refusal()).isEqualTo("NotYourCommand");
        assertThat(auditor.json().path("detail").asString()).contains("RegisterUnit");
    }

    @Test
    void nothing_has_occurred_in_the_future() {
        String body = registration(newUnit(), "A")
                .replace("\"from\"", "\"provenance\":{\"occurredOn\":\"2999-01\"},\"from\"");

        assertThat(give("RegisterUnit", body).refusal()).isEqualTo("DateInTheFuture");
    }

    @Test
    void nothing_rests_on_a_document_of_the_future() {
        String body = registration(newUnit(), "A")
                .replace(
                        "\"from\"",
                        "\"provenance\":{\"authority\":{\"kind\":\"Decision\",\"date\":\"2999-01-01\"}},\"from\"");

        assertThat(give("RegisterUnit", body).refusal()).isEqualTo("DateInTheFuture");
    }

    @Test
    void what_is_escaped_wrongly_or_asked_for_in_another_encoding_is_no_fault_of_ours() {
        byte[] body = registration(newUnit(), "A").getBytes(UTF_8);

        assertThat(send("operator", "POST", REGISTER + "?dryRun=true&x=%FF", body)
                        .status())
                .isEqualTo(400);
        assertThat(send(
                                "operator",
                                "POST",
                                REGISTER + "?dryRun=true",
                                body,
                                "Accept",
                                "application/json;charset=utf-16")
                        .status())
                .isEqualTo(200);
        assertThat(send("operator", "GET", "/api/commands", new byte[0], "Accept", "application/json;charset=utf-16")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_path_that_is_none_is_answered_as_every_other_problem() {
        Answered answered = send("operator", "POST", "/api/commands/%00", "{}".getBytes(UTF_8));

        assertThat(answered.status()).isEqualTo(400);
        assertThat(answered.whole().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answered.json().path("type").asString()).isEqualTo("urn:vedich:problem:does-not-fit");
    }

    @Test
    void languages_are_taken_however_many_there_are() {
        assertThat(give("NoSuch", "{}", "Accept-Language", "fr," + "de,".repeat(40) + "en;q=0.1")
                        .status())
                .isEqualTo(404);
    }
}
