package vn.vedich.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vedich.kernel.id.FundingSourceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.CapitalKind;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.value.InvalidValue;
import vn.vedich.kernel.value.Money;
import vn.vedich.log.LogUnavailable;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnsweringProblemsTest {

    private final ListAppender<ILoggingEvent> noted = new ListAppender<>();

    @BeforeEach
    void listens() {
        noted.start();
        ((Logger) LoggerFactory.getLogger(ProblemAnswers.class)).addAppender(noted);
    }

    @AfterEach
    void stops_listening() {
        ((Logger) LoggerFactory.getLogger(ProblemAnswers.class)).detachAppender(noted);
    }

    @Test
    void what_a_client_did_wrong_is_answered_and_not_noted() throws Exception {
        answer(() -> ProblemFound.refused(ProblemKind.REFUSED, "SoNot", Sentence.fixed("so not")), "en")
                .andExpect(status().isConflict())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(content().json("""
                    {"type":"urn:vedich:problem:refused","title":"Refused by a rule","status":409,
                     "detail":"so not","refusal":"SoNot"}\
                    """));
        answer(() -> new BadCredentialsException("x"), "en").andExpect(status().isUnauthorized());
        answer(() -> new AccessDeniedException("x"), "en").andExpect(status().isForbidden());
        answer(() -> new InvalidValue("a text must not be blank"), "vi")
                .andExpect(status().isBadRequest())
                .andExpect(content().json("{\"detail\":\"văn bản không được để trống\"}"));
        assertThat(noted.list).isEmpty();
    }

    @Test
    void storage_that_is_away_is_to_be_asked_again() throws Exception {
        answer(() -> new LogUnavailable("closed"), "en")
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"));
        assertThat(noted.list).isEmpty();
    }

    @Test
    void a_fault_of_ours_is_noted_once_and_answered_without_details() throws Exception {
        answer(() -> new IllegalStateException("a secret"), "en")
                .andExpect(status().isInternalServerError())
                .andExpect(result -> assertThat(result.getResponse().getContentAsString())
                        .contains("urn:vedich:problem:internal")
                        .doesNotContain("secret"));
        assertThat(noted.list).singleElement().satisfies(note -> {
            assertThat(note.getLevel()).isEqualTo(Level.ERROR);
            assertThat(note.getFormattedMessage()).isEqualTo("GET /act failed");
        });
    }

    @Test
    void a_parameter_of_the_wrong_form_is_named() throws Exception {
        MockMvc site = site(() -> new IllegalStateException("not reached"));

        site.perform(get("/number?limit=many").header("Accept-Language", "en"))
                .andExpect(status().isBadRequest())
                .andExpect(content().json("{\"errors\":[{\"field\":\"limit\"}]}"));
    }

    @Test
    void every_kind_of_problem_has_its_title_and_sentence_in_every_language() {
        Sentences book = new Sentences("vn.vedich.platform.problem.problems");

        assertThat(ProblemKind.values())
                .allSatisfy(kind -> assertThat(Languages.spoken()).allSatisfy(language -> {
                    assertThat(book.pattern(kind.key(), language)).isPresent();
                    assertThat(book.pattern(kind.key() + ".detail", language)).isPresent();
                }));
    }

    @ParameterizedTest
    @MethodSource("invalidValues")
    void what_the_kernel_says_of_an_invalid_value_is_said_in_vietnamese_too(
            ThrowingCallable made, String inVietnamese) {
        InvalidValue invalid = catchThrowableOfType(InvalidValue.class, made);

        assertThat(InvalidValues.sentence(invalid).in(Languages.VIETNAMESE)).startsWith(inVietnamese);
        assertThat(InvalidValues.sentence(invalid).in(Languages.ENGLISH)).isEqualTo(invalid.getMessage());
    }

    static Stream<Arguments> invalidValues() {
        return Stream.of(
                invalid(() -> new UnitId("A b"), "định danh gồm"),
                invalid(() -> new Money(-1), "số tiền là một số nguyên đồng từ 0 đến"),
                invalid(
                        () -> new CapitalLine(new FundingSourceId("p135"), 1899, CapitalKind.INVESTMENT),
                        "năm ngân sách phải nằm trong khoảng 1900 đến 2999"));
    }

    private static Arguments invalid(ThrowingCallable made, String inVietnamese) {
        return Arguments.of(made, inVietnamese);
    }

    private ResultActions answer(Supplier<RuntimeException> thrown, String language) throws Exception {
        return site(thrown).perform(get("/act").header("Accept-Language", language));
    }

    private static MockMvc site(Supplier<RuntimeException> thrown) {
        return MockMvcBuilders.standaloneSetup(new Acting(thrown))
                .setControllerAdvice(new ProblemAnswers())
                .build();
    }

    @RestController
    private static final class Acting {
        private final Supplier<RuntimeException> thrown;

        private Acting(Supplier<RuntimeException> thrown) {
            this.thrown = thrown;
        }

        @GetMapping("/act")
        String act() {
            throw thrown.get();
        }

        @GetMapping("/number")
        String number(@RequestParam int limit) {
            return Integer.toString(limit);
        }
    }
}
