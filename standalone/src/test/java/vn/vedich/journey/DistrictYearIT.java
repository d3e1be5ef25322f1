package vn.vedich.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import vn.vedich.command.assessment.AssessmentCommand.SubmitReport;
import vn.vedich.command.decision.Command;
import vn.vedich.command.directive.DirectiveCommand.GivePartOfDirective;
import vn.vedich.command.directive.DirectiveCommand.IssueDirective;
import vn.vedich.command.loading.LoadReport;
import vn.vedich.command.loading.Progress;
import vn.vedich.command.loading.RecordLoader;
import vn.vedich.command.project.ProjectCommand.ApproveProject;
import vn.vedich.command.project.ProjectCommand.RecordAdvance;
import vn.vedich.command.project.ProjectCommand.RecordDisbursement;
import vn.vedich.command.project.ProjectCommand.ReverseDisbursement;
import vn.vedich.command.request.RequestCommand.RaiseRequest;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.EventLog;
import vn.vedich.standalone.district.DistrictYear;
import vn.vedich.standalone.district.YearLine;

/** A district's year, from its first command to the rebuild of everything that was made of it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DistrictYearIT {

    private static final int COMMUNES = 8;
    private static final String LAST_DAY = "2019-12-31";
    private static final String MATRIX = "/api/matrix?unit=muong-mau&criteriaSet=quang-ninh-2016&asOf=" + LAST_DAY;
    private static final String PROJECTS = "/api/projects?limit=500&asOf=" + LAST_DAY;
    private static final String DIRECTIVES = "/api/directives?limit=500&asOf=" + LAST_DAY;
    private static final String REQUESTS = "/api/requests?limit=500&asOf=" + LAST_DAY;
    private static final List<String> REGISTERS = List.of(
            MATRIX,
            PROJECTS,
            DIRECTIVES,
            REQUESTS,
            "/api/units?limit=500",
            "/api/evidence?limit=500&asOf=" + LAST_DAY,
            "/api/sessions?limit=500",
            "/api/departments/mau-agriculture/verifications?limit=500&asOf=" + LAST_DAY);

    @TempDir
    static Path data;

    private static final DistrictYear YEAR = new DistrictYear();
    private static final EnteredBy OPERATOR = new EnteredBy(Text.of("operator"), Set.of(Role.OPERATOR), null);

    private static Installation installation;
    private static LoadReport report;

    @BeforeAll
    static void load() throws IOException {
        installation = Installation.empty(data);
        try (InputStream record = YEAR.open()) {
            report = installation.bean(RecordLoader.class).load(record, OPERATOR, Locale.ENGLISH, Progress.UNHEARD);
        }
        catchUp();
    }

    @AfterAll
    static void stop() {
        installation.close();
    }

    @Test
    @Order(1)
    void all_is_accepted_but_what_is_meant_to_be_refused() {
        Map<Long, String> meant = new TreeMap<>();
        Map<Long, String> told = new TreeMap<>();
        List<YearLine> lines = YEAR.lines();
        IntStream.range(0, lines.size())
                .filter(n -> lines.get(n).refusal() != null)
                .forEach(n ->
                        meant.put(n + 1L, lines.get(n).id() + " " + lines.get(n).refusal()));
        report.refused()
                .forEach(no -> told.put(
                        no.line(),
                        lines.get(Math.toIntExact(no.line()) - 1).id() + " "
                                + no.reason().split(":", 2)[0]));

        assertThat(told).isEqualTo(meant);
        assertThat(report.accepted()).isEqualTo(lines.size() - meant.size());
    }

    @Test
    @Order(2)
    void each_commune_has_met_what_it_claims_at_the_end_of_the_year() {
        for (int commune = 1; commune <= COMMUNES; commune++) {
            JsonNode card = installation.ask("auditor", scorecard(commune));
            Totals claimed = claimedAtTheEnd("mau-" + commune + "-2019");

            assertThat(card.path("criteria").path("met").asInt()).isEqualTo(claimed.criteria());
            assertThat(card.path("indicators").path("met").asInt()).isEqualTo(claimed.indicators());
        }
    }

    @Test
    @Order(2)
    void the_matrix_counts_what_the_scorecards_count() {
        JsonNode rows = installation.ask("auditor", MATRIX).path("items");

        assertThat(rows.size()).isEqualTo(COMMUNES);
        for (JsonNode row : rows) {
            JsonNode card = installation.ask(
                    "auditor", "/api/communes/" + row.path("unit").asString() + "/scorecard?asOf=" + LAST_DAY);
            assertThat(row.path("cells")
                            .valueStream()
                            .filter(cell -> cell.path("state").asString().equals("MET")))
                    .hasSize(card.path("indicators").path("met").asInt());
        }
    }

    @Test
    @Order(2)
    void the_registers_hold_what_was_opened() {
        assertThat(installation
                        .ask("auditor", PROJECTS)
                        .path("counts")
                        .path("all")
                        .asLong())
                .isEqualTo(accepted(ApproveProject.class).count());
        assertThat(installation
                        .ask("auditor", DIRECTIVES)
                        .path("counts")
                        .path("all")
                        .asLong())
                .isEqualTo(accepted(IssueDirective.class).count()
                        + accepted(GivePartOfDirective.class).count());
        assertThat(installation
                        .ask("auditor", REQUESTS)
                        .path("counts")
                        .path("all")
                        .asLong())
                .isEqualTo(accepted(RaiseRequest.class).count());
    }

    @Test
    @Order(2)
    void what_was_paid_is_what_was_advanced_and_disbursed_less_what_came_back() {
        long paid =
                accepted(RecordAdvance.class).mapToLong(c -> c.amount().dong()).sum()
                        + accepted(RecordDisbursement.class)
                                .mapToLong(c -> c.amount().dong())
                                .sum()
                        - accepted(ReverseDisbursement.class)
                                .mapToLong(c -> c.amount().dong())
                                .sum();

        assertThat(installation
                        .ask("auditor", PROJECTS)
                        .path("totals")
                        .path("amounts")
                        .path("paid")
                        .asLong())
                .isEqualTo(paid);
    }

    @Test
    @Order(3)
    void a_rebuild_of_all_projections_gives_the_same_answers_and_the_same_documents() {
        Map<String, String> answers = answers();
        StoredDocuments documents = StoredDocuments.of(installation);
        installation.close();
        installation = Installation.empty(data);
        catchUp();

        assertThat(answers()).isEqualTo(answers);
        assertThat(StoredDocuments.of(installation)).isEqualTo(documents);
        assertThat(documents.byCollection()).isNotEmpty();
    }

    private static void catchUp() {
        long head = installation.bean(EventLog.class).head();
        Stream.concat(REGISTERS.stream(), Stream.of(scorecard(1), "/api/communes/mau-1/timeline"))
                .forEach(question -> await().atMost(Duration.ofMinutes(3))
                        .until(() -> installation
                                        .get(
                                                "auditor",
                                                question + (question.contains("?") ? "&" : "?") + "atLeast=" + head)
                                        .statusCode()
                                == 200));
    }

    private static Map<String, String> answers() {
        Map<String, String> answers = new TreeMap<>();
        Stream.concat(
                        REGISTERS.stream(),
                        IntStream.rangeClosed(1, COMMUNES)
                                .boxed()
                                .flatMap(n -> Stream.of(
                                        scorecard(n), "/api/communes/mau-" + n + "/timeline?limit=500&order=position")))
                .forEach(question -> answers.put(
                        question, installation.ask("auditor", question).toString()));
        return answers;
    }

    private static Totals claimedAtTheEnd(String assessment) {
        return accepted(SubmitReport.class)
                .filter(report -> report.assessmentId().value().equals(assessment))
                .reduce((earlier, later) -> later)
                .map(report -> Objects.requireNonNull(report.claimed()))
                .orElseThrow();
    }

    private static <C extends Command> Stream<C> accepted(Class<C> kind) {
        return YEAR.lines().stream()
                .filter(line -> line.refusal() == null)
                .map(YearLine::command)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static String scorecard(int commune) {
        return "/api/communes/mau-" + commune + "/scorecard?asOf=" + LAST_DAY;
    }
}
