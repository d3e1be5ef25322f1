package vn.vedich.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.ModelAndView;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.LogUnavailable;
import vn.vedich.platform.caller.Callers;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingAQuestionTest {

    @TempDir
    private Path folder;

    private final AtomicReference<Exception> said = new AtomicReference<>();
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private AccessLog record;
    private RecordingFilter filter;

    @BeforeEach
    void open() {
        record = OpenRecord.in(folder);
        filter = new RecordingFilter(record, new Callers(), (_, _, _, problem) -> {
            said.set(problem);
            return new ModelAndView();
        });
    }

    @AfterEach
    void close() {
        SecurityContextHolder.clearContext();
        record.close();
    }

    @Test
    void a_question_is_in_the_record_before_anybody_answers_it() throws Exception {
        signIn(Role.AUDITOR);
        List<Long> headWhenAnswered = new ArrayList<>();

        filter.doFilter(
                new MockHttpServletRequest("GET", "/api/units"),
                response,
                (_, _) -> headWhenAnswered.add(record.head()));

        assertThat(headWhenAnswered).containsExactly(0L);
        assertThat(record.outcome(record.between(0, 0).getFirst().id())).contains(200);
    }

    @Test
    void a_question_that_cannot_be_kept_is_not_answered() throws Exception {
        signIn(Role.AUDITOR);
        record.close();

        filter.doFilter(new MockHttpServletRequest("GET", "/api/units"), response, (_, _) -> {
            throw new AssertionError("it was answered");
        });

        assertThat(said.get()).isInstanceOf(LogUnavailable.class);
        record = OpenRecord.in(folder);
    }

    @Test
    void whoever_answers_reads_what_was_sent_as_if_nobody_had() throws Exception {
        signIn(Role.AUDITOR);
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/compare");
        request.setContent("{\"a\":1}".getBytes(StandardCharsets.UTF_8));
        List<String> read = new ArrayList<>();

        filter.doFilter(
                request,
                response,
                (asked, _) -> read.add(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8)));

        assertThat(read).containsExactly("{\"a\":1}");
        assertThat(record.between(0, 0))
                .first()
                .satisfies(entry -> assertThat(entry.event().toString()).contains("{\"a\":1}"));
    }

    @Test
    void what_is_sent_to_be_carried_out_is_not_read() throws Exception {
        signIn(Role.AUDITOR);
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/commands/RenameUnit");
        request.setContent("{\"name\":\"Nguyễn Văn A\"}".getBytes(StandardCharsets.UTF_8));

        filter.doFilter(request, response, (_, _) -> {});

        assertThat(record.between(0, 0))
                .first()
                .satisfies(entry -> assertThat(entry.event().toString()).doesNotContain("Nguyễn"));
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITOR,  /api/units,                     true",
        "AUDITOR,  /anything,                      true",
        "AUDITOR,  /audit/checkpoint,              true",
        "ANALYST,  /api/units,                     false",
        "OPERATOR, /api/units,                     false",
        "OPERATOR, /api/events,                    true",
        "OPERATOR, /api/%65vents,                  true",
        "OPERATOR, /api/events/,                   true",
        "OPERATOR, /api/refusals,                  true",
        "OPERATOR, /audit/tile/entries/000.p/1,    true",
        "OPERATOR, /audit/tile/0/000.p/1,          false",
        "LEADERSHIP, /api/communes/a/scorecard.xlsx, true",
        "LEADERSHIP, /api/communes/a/timeline/export, true",
        "LEADERSHIP, /api/exports/a,               true",
        "LEADERSHIP, /api/webhooks/a.1/secret,     true",
        "LEADERSHIP, /api/webhooks/a.1/deliveries/7/redeliver, true",
        "LEADERSHIP, /api/webhooks/a.1/deliveries, false",
        "LEADERSHIP, /api/webhooks,                false"
    })
    void whether_it_is_recorded_follows_from_who_asks_and_for_what(Role role, String path, boolean recorded)
            throws Exception {
        signIn(role);

        filter.doFilter(new MockHttpServletRequest("GET", path), response, (_, _) -> {});

        assertThat(record.head() >= 0).isEqualTo(recorded);
    }

    @Test
    void who_did_not_sign_in_is_not_recorded() throws Exception {
        filter.doFilter(new MockHttpServletRequest("GET", "/audit/checkpoint"), response, (_, _) -> {});

        assertThat(record.head()).isEqualTo(-1);
    }

    private static void signIn(Role role) {
        UsernamePasswordAuthenticationToken signedIn =
                UsernamePasswordAuthenticationToken.authenticated("an", "", List.of());
        signedIn.setDetails(new EnteredBy(Text.of("an"), Set.of(role), null));
        SecurityContextHolder.getContext().setAuthentication(signedIn);
    }
}
