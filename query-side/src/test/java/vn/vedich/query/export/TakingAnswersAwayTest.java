package vn.vedich.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.notary.Notary;
import vn.vedich.platform.log.KernelForms;
import vn.vedich.platform.problem.Languages;
import vn.vedich.proof.note.VerifierKey;
import vn.vedich.proof.receipt.SignedReceipt;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.export.form.Csv;
import vn.vedich.query.export.form.Format;
import vn.vedich.query.export.receipt.Receipt;
import vn.vedich.query.export.receipt.ReceiptForm;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;
import vn.vedich.query.timeline.TimelineAnswers;
import vn.vedich.query.timeline.TimelineQuestions;
import vn.vedich.query.timeline.TimelineView;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TakingAnswersAwayTest {

    private static final List<Fact> FACTS = SampleStory.whole();
    private static final int SUMMARY = 4;
    private static final int HEAD = FACTS.size() - 1;
    private static final EnteredBy OTHER = new EnteredBy(Text.of("other"), Set.of(Role.AUDITOR), null);

    @TempDir
    static Path folder;

    private static StoryLog log;
    private static Notary notary;
    private static ExportingSystem system;
    private static MockMvc http;

    @BeforeAll
    static void start() {
        log = StoryLog.in(folder).append(FACTS);
        notary = ExportingSystem.sign(log, folder);
        await().until(() -> log.log()
                .checkpoints()
                .newest()
                .filter(newest -> newest.size() > HEAD)
                .isPresent());
        system = new ExportingSystem(log, notary, KernelForms.codec());
        http = system.http();
    }

    @AfterAll
    static void stop() {
        system.close();
        notary.close();
        log.close();
    }

    @BeforeEach
    void signIn() {
        signIn(ExportingSystem.AUDITOR);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void a_document_comes_as_a_file_that_says_what_it_covers_and_where_its_receipt_is() throws Exception {
        ask("/api/exports/communes/quang-lam/timeline?format=csv&as=mine&knownAt=20")
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8;header=present"))
                .andExpect(header().string("Content-Disposition", containsString("communes-quang-lam-timeline-20.csv")))
                .andExpect(header().string("Position", "20"))
                .andExpect(header().string(
                                "Link", containsString("</api/exports/begun/mine/receipt>; rel=\"describedby\"")))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'")));
        ask("/api/exports/begun/mine")
                .andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.rows").isNumber())
                .andExpect(jsonPath("$.receipt").value("/api/exports/begun/mine/receipt"));

        String receipt = text("/api/exports/begun/mine/receipt");

        http.perform(post("/api/exports/verify")
                        .contentType("application/json")
                        .header("Accept-Language", "en")
                        .content(receipt))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("SAME"))
                .andExpect(jsonPath("$.signature").value("GOOD"))
                .andExpect(
                        jsonPath("$.said").value("The same question at the same moment still gives these very bytes."));
    }

    @Test
    void a_receipt_is_signed_by_the_log_and_anybody_can_tell_with_its_key_alone() throws Exception {
        ask("/api/exports/projects?format=csv&as=signed").andExpect(status().isOk());
        String receipt = text("/api/exports/begun/signed/receipt");
        VerifierKey key =
                VerifierKey.parse(log.log().checkpoints().newest().orElseThrow().verifierKey());

        SignedReceipt.read(receipt).orElseThrow().requireSignedBy(List.of(key));
        verify(receipt.replace("\"rows\" : ", "\"rows\" : 1"))
                .andExpect(jsonPath("$.signature").value("BAD"));
        Receipt read = ReceiptForm.read(receipt);
        assertThat(read.signature()).isNotNull();
        String line = read.signature().replace("\n", "\\n");
        verify(receipt.replace("\"" + line + "\"", "null"))
                .andExpect(jsonPath("$.outcome").value("SAME"))
                .andExpect(jsonPath("$.signature").value("NONE"));
    }

    @Test
    void a_receipt_of_the_form_before_is_still_read() throws Exception {
        ask("/api/exports/projects?format=csv&as=old").andExpect(status().isOk());
        String receipt = text("/api/exports/begun/old/receipt");
        String old = receipt.replaceFirst("\"receipt\" : 2", "\"receipt\" : 1")
                .replaceFirst(",\\s*\"signature\" : \"[^\"]*\"", "");

        verify(old)
                .andExpect(jsonPath("$.outcome").value("SAME"))
                .andExpect(jsonPath("$.signature").value("NONE"));
    }

    private static ResultActions verify(String receipt) throws Exception {
        return http.perform(post("/api/exports/verify")
                        .contentType("application/json")
                        .content(receipt))
                .andExpect(status().isOk());
    }

    @Test
    void what_the_file_says_is_what_the_answer_says() throws Exception {
        List<List<String>> records = Csv.read(
                text("/api/exports/communes/quang-lam/timeline?format=csv").substring(1));
        Listed<TimelineView> answer =
                system.answers(TimelineAnswers.class).answer(new TimelineQuestions().all(SampleStory.COMMUNE));

        assertThat(records.subList(1, answer.items().size() + 1))
                .extracting(
                        record -> record.get(1), record -> record.get(2), record -> Csv.unguarded(record.get(SUMMARY)))
                .containsExactlyElementsOf(answer.items().stream()
                        .map(view -> tuple(
                                Long.toString(view.position()),
                                view.occurredOn().toString(),
                                view.summary()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "projects/tai-coong-my, project, Đường Tài Cóong Mỷ",
        "requests/drainage, request, Xây dựng hệ thống cống rãnh",
        "directives/temporary-houses, directive, hộ gia đình xóa nhà tạm"
    })
    void one_thing_is_taken_away_with_every_entry_that_was_ever_made_of_it(String address, String type, String says)
            throws Exception {
        String document = text("/api/exports/" + address + "?format=csv");
        String stream = type + address.substring(address.indexOf('/'));
        List<String> entries = FACTS.stream()
                .filter(fact -> fact.stream().equals(stream))
                .map(fact -> fact.entry().id().value())
                .toList();

        assertThat(document).contains(says);
        assertThat(entries).hasSizeGreaterThan(2);
        assertThat(Csv.read(document.substring(1)))
                .filteredOn(record -> record.stream().anyMatch(entries::contains))
                .hasSize(entries.size());
    }

    @ParameterizedTest
    @CsvSource({
        "communes/quang-lam/timeline, 400, format",
        "communes/quang-lam/timeline?format=doc, 400, format",
        "communes/quang-lam/timeline?format=csv&occuredFrom=2019-01-01, 400, occuredFrom",
        "'communes/quang-lam/timeline?format=csv&knownAt=1,2', 400, knownAt",
        "communes/quang-lam/timeline?format=csv&as=NO, 400, as",
        "communes/quang-lam/timeline?format=csv&beforeKnownAt=3, 400, beforeKnownAt",
        "communes/quang-lam/scorecard/changes?format=csv, 400, knownAt",
        "'communes/quang-lam/scorecard/changes?format=csv&knownAt=1,2,3', 400, knownAt",
        "trials?format=csv&unit=dam-ha, 400, criteriaSet",
        "matrix?format=csv, 400, criteriaSet"
    })
    void what_does_not_fit_is_named_before_anything_is_written(String question, int status, String field)
            throws Exception {
        ask("/api/exports/" + question)
                .andExpect(status().is(status))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.errors[0].field").value(field));
    }

    @Test
    void two_moments_may_stand_side_by_side_or_the_earlier_one_apart() throws Exception {
        String changes = "/api/exports/communes/quang-lam/scorecard/changes?format=ndjson&";

        String together = text(changes + "asOf=2019-01-01,2019-07-09&knownAt=" + HEAD);

        assertThat(together)
                .contains("\"beforeAsOf\":\"2019-01-01\"", "beforeKnownAt=" + HEAD)
                .contains("\"part\":\"CRITERION\"", "\"part\":\"INDICATOR\"", "\"part\":\"FACT\"");
        assertThat(text(changes + "beforeAsOf=2019-01-01&asOf=2019-07-09&beforeKnownAt=" + HEAD + "&knownAt=" + HEAD))
                .isEqualTo(together);
    }

    @ParameterizedTest
    @CsvSource({
        "communes/nowhere/timeline?format=csv",
        "directives/nothing?format=csv",
        "projects/nothing?format=csv",
        "requests/nothing?format=csv",
        "communes/nowhere/scorecard/reasons?format=csv",
        "trials?unit=dam-ha&criteriaSet=qn&version=99&format=csv",
        "communes/quang-lam/secrets?format=csv",
        "begun/unknown",
        "begun/unknown/receipt"
    })
    void what_is_not_there_is_not_found(String path) throws Exception {
        ask("/api/exports/" + path)
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void an_export_is_for_the_eyes_of_who_began_it() throws Exception {
        ask("/api/exports/projects?format=ndjson&as=secret").andExpect(status().isOk());
        signIn(OTHER);

        ask("/api/exports/begun/secret").andExpect(status().isNotFound());
        ask("/api/exports/begun/secret/receipt").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"'{}'", "'not json'", "'{\"receipt\":2}'", "'[]'", "'null'"})
    void what_is_no_receipt_is_turned_away(String body) throws Exception {
        http.perform(post("/api/exports/verify").contentType("application/json").content(body))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("receipt"));
    }

    @Test
    void progress_is_seen_while_it_is_written_and_a_reader_who_leaves_ends_it() {
        Export export = system.exports()
                .begin(
                        "p",
                        new Wanted(
                                "communes/quang-lam/timeline",
                                new TreeMap<>(Map.of()),
                                Format.NDJSON,
                                Languages.ENGLISH),
                        OTHER);
        assertThat(export.progress().state()).isEqualTo(Progress.State.RUNNING);
        OutputStream leaving = new OutputStream() {
            private int lines;

            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                if (++lines == 6) {
                    assertThat(export.progress().rows()).isEqualTo(4);
                    assertThat(export.progress().total().orElseThrow()).isGreaterThan(4);
                    throw new IOException("the reader left");
                }
            }
        };

        assertThatThrownBy(() -> export.writeTo(leaving)).isInstanceOf(IOException.class);
        assertThat(export.progress().state()).isEqualTo(Progress.State.BROKEN_OFF);
        assertThat(export.progress().receipt()).isNull();
    }

    private static void signIn(EnteredBy caller) {
        TestingAuthenticationToken token = new TestingAuthenticationToken("someone", "");
        token.setDetails(caller);
        SecurityContextHolder.getContext().setAuthentication(token);
    }

    private static String text(String path) throws Exception {
        return new String(
                ask(path).andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private static ResultActions ask(String path) throws Exception {
        return http.perform(get(URI.create(path)));
    }
}
