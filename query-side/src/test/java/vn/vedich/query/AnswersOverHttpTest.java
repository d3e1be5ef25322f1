package vn.vedich.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.asyncDispatch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.ResultActions;
import vn.vedich.query.projection.Fact;
import vn.vedich.query.story.AnsweringSystem;
import vn.vedich.query.story.EvidenceStory;
import vn.vedich.query.story.SampleStory;
import vn.vedich.query.story.StoryLog;

/** The whole query side on a real log: processors, projections, answers and the contract over HTTP. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnswersOverHttpTest {

    private static final List<Fact> FACTS = SampleStory.untilJuly2019().story.facts();
    private static final int HEAD = FACTS.size() - 1;

    @TempDir
    private static Path folder;

    private static AnsweringSystem system;
    private static StoryLog log;
    private static MockMvc http;

    @BeforeAll
    static void start() {
        system = AnsweringSystem.in(folder, Clock.fixed(Instant.parse("2019-07-09T02:00:00Z"), ZoneOffset.UTC));
        log = system.log().append(FACTS);
        http = system.http();
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    @Test
    void a_scorecard_has_the_form_of_the_contract_and_covers_what_was_asked_for() throws Exception {
        ask("/api/communes/quang-lam/scorecard?atLeast=" + HEAD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.criteria.met").value(2))
                .andExpect(jsonPath("$.criteria.total").value(4))
                .andExpect(jsonPath("$.indicators.met").value(3))
                .andExpect(jsonPath("$.indicators.total").value(5))
                .andExpect(jsonPath("$.targets[0].due").value("2019-12-31"))
                .andExpect(jsonPath("$.targets[0].criteria").value(15))
                .andExpect(jsonPath("$.targets[0].indicators").value(45))
                .andExpect(jsonPath("$.targets[1].due").value("2020-08"))
                .andExpect(jsonPath("$.unmet", hasSize(2)))
                .andExpect(jsonPath("$.items[0].state").value("MET"))
                .andExpect(jsonPath("$.items[0].names.vi").value("Quy hoạch"))
                .andExpect(jsonPath("$.items[1].indicators[1].distance").value("4.5"))
                .andExpect(jsonPath("$.items[1].indicators[1].source").value("illustrative"))
                .andExpect(jsonPath("$.asOf").value("2019-07-09"))
                .andExpect(jsonPath("$.position").value(HEAD));
    }

    @Test
    void lists_have_items_next_and_position() throws Exception {
        ask("/api/communes?q=quang&limit=1&atLeast=" + HEAD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value("quang-lam"))
                .andExpect(jsonPath("$.next").isString())
                .andExpect(jsonPath("$.position").value(HEAD));
        ask("/api/departments?atLeast=" + HEAD)
                .andExpect(jsonPath("$.items[0].id").value("agriculture"))
                .andExpect(jsonPath("$.next").isEmpty());
    }

    @Test
    void a_commune_the_matrix_and_the_timeline_answer() throws Exception {
        ask("/api/communes/quang-lam?atLeast=" + HEAD)
                .andExpect(jsonPath("$.unit.code").value("06862"))
                .andExpect(jsonPath("$.enrolments[0].criteriaSet.version").value(1));
        ask("/api/matrix?unit=dam-ha&criteriaSet=qn&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].cells", hasSize(6)))
                .andExpect(jsonPath("$.position").value(HEAD));
        ask("/api/communes/quang-lam/timeline?order=position&limit=2&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items[0].type").value("unit.UnitRegistered"))
                .andExpect(jsonPath("$.items[0].subject.type").value("unit"))
                .andExpect(jsonPath("$.items[0].enteredBy.subject").value("loader"))
                .andExpect(jsonPath("$.items[0].summary", startsWith("Quảng Lâm (commune) được đăng ký")))
                .andExpect(jsonPath("$.next").isString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units/quang-lam",
                "departments/infrastructure",
                "projects/tai-coong-my",
                "sessions/dam-ha-quang-lam-2019-07-09",
                "directives/temporary-houses",
                "requests/drainage",
                "evidence/scan-1"
            })
    void everything_has_a_timeline(String subject) throws Exception {
        ask("/api/" + subject + "/timeline?limit=1&atLeast=" + HEAD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].summary", endsWith(".")))
                .andExpect(jsonPath("$.position").value(HEAD));
    }

    @Test
    void what_was_entered_late_is_listed_with_who_entered_it() throws Exception {
        int late = FACTS.size();
        ask("/api/entries/late?days=365&limit=2&atLeast=" + HEAD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].type").value("unit.UnitRegistered"))
                .andExpect(jsonPath("$.items[0].daysLate").isNumber())
                .andExpect(jsonPath("$.items[0].enteredBy.subject").value("loader"))
                .andExpect(jsonPath("$.counts.all").value(late))
                .andExpect(jsonPath("$.counts.by[0].entries").value(late))
                .andExpect(jsonPath("$.next").isString())
                .andExpect(jsonPath("$.position").value(HEAD));
    }

    @Test
    void projects_answer_with_their_money_in_whole_dong() throws Exception {
        ask("/api/projects?q=duong%20tai&beyondAllocation=true&phase=under-way&sort=debt&atLeast=" + HEAD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].phase").value("UNDER_WAY"))
                .andExpect(jsonPath("$.items[0].lines[0].line.source").value("p135"))
                .andExpect(jsonPath("$.items[0].lines[0].amounts.beyond").value(100_000_000))
                .andExpect(jsonPath("$.items[0].progress.percent").value("60"))
                .andExpect(jsonPath("$.items[0].contributions.squareMetres").value("350.5"))
                .andExpect(jsonPath("$.counts.phase.UNDER_WAY").value(1))
                .andExpect(jsonPath("$.counts.flags.DEBT").value(1))
                .andExpect(jsonPath("$.totals.debt").value(50_000_000))
                .andExpect(jsonPath("$.totals.sources[0].amounts.paid").value(1_000_000_000))
                .andExpect(jsonPath("$.next").isEmpty())
                .andExpect(jsonPath("$.position").value(HEAD));
        ask("/api/projects/tai-coong-my?atLeast=" + HEAD)
                .andExpect(jsonPath("$.id").value("tai-coong-my"))
                .andExpect(jsonPath("$.debt").value(50_000_000))
                .andExpect(jsonPath("$.criteria[0].names.vi").value("Thu nhập"))
                .andExpect(jsonPath("$.entries.payments[0].kind").value("ADVANCE"))
                .andExpect(jsonPath("$.entries.payments[0].entry").isString())
                .andExpect(jsonPath("$.entries.payments[0].illustrative").value(false))
                .andExpect(jsonPath("$.entries.payments[1].beyondAllocation").value(100_000_000));
        http.perform(get("/api/projects/nowhere").header("Accept-Language", "en"))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("There is no project nowhere."));
    }

    @Test
    void directives_answer_as_an_inbox_a_register_and_one_with_its_history() throws Exception {
        ask("/api/departments/infrastructure/directives?status=open&onTime=open-in-time&atLeast=" + HEAD)
                .andExpect(jsonPath("$.asOf").value("2019-07-09"))
                .andExpect(jsonPath("$.items[0].id").value("temporary-houses"))
                .andExpect(jsonPath("$.items[0].role").value("LEAD"))
                .andExpect(jsonPath("$.items[0].daysLeft").value(175))
                .andExpect(jsonPath("$.items[0].lead.names.vi").value("Phòng Kinh tế và Hạ tầng"))
                .andExpect(jsonPath("$.items[0].criteria[0].code").value("9"))
                .andExpect(jsonPath("$.items[0].projects[0].names.vi").value("Đường Tài Cóong Mỷ"))
                .andExpect(
                        jsonPath("$.items[0].sourceConclusion.session.heldOn").value("2019-07-09"))
                .andExpect(jsonPath("$.counts.status.OPEN").value(1))
                .andExpect(jsonPath("$.counts.onTime.OPEN_OVERDUE").value(0));
        ask("/api/communes/quang-lam/directives?role=concerned&sort=issued&limit=2&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.counts.all").value(3))
                .andExpect(jsonPath("$.next").isString());
        ask("/api/directives?issuer=dam-ha&unit=quang-lam&lacking=deadline&q=PHONG%20trao&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items[0].lacks[0]").value("ASSIGNEE"))
                .andExpect(jsonPath("$.items[0].id").value("movement"));
        ask("/api/directives/temporary-houses?atLeast=" + HEAD)
                .andExpect(jsonPath("$.status").value("OPEN"))
                .andExpect(jsonPath("$.addressees[0].unit.id").value("infrastructure"))
                .andExpect(jsonPath("$.history[0].type").value("directive.DirectiveIssued"))
                .andExpect(jsonPath("$.history[0].said.deadline").value("2019-12-31"))
                .andExpect(jsonPath("$.position").value(HEAD));
        ask("/api/directives/nothing")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("Không có nhiệm vụ nào mang mã nothing."));
    }

    @Test
    void evidence_answers_with_its_uses_and_with_what_stands_in_two_places() throws Exception {
        ask("/api/evidence?q=mat duong&unit=quang-lam&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].id").value("road-photo"))
                .andExpect(jsonPath("$.items[0].content.mediaType").value("image/jpeg"))
                .andExpect(jsonPath("$.items[0].unit.names.vi").value("Quảng Lâm"))
                .andExpect(jsonPath("$.items[0].illustrative").isBoolean())
                .andExpect(jsonPath("$.items[0].standing").value(true))
                .andExpect(jsonPath("$.counts.all").value(1))
                .andExpect(jsonPath("$.asOf").value("2019-07-09"));
        ask("/api/evidence/scan-1?atLeast=" + HEAD)
                .andExpect(jsonPath("$.title").value("Biểu thống kê nhà ở dân cư"))
                .andExpect(jsonPath("$.asOf").value("2019-07-09"))
                .andExpect(jsonPath("$.uses[0].subject.type").value("assessment"))
                .andExpect(jsonPath("$.uses[0].offeredFor").value("INDICATOR_VALUE"))
                .andExpect(jsonPath("$.uses[0].standing").value(true));
        ask("/api/evidence/repeated?atLeast=" + HEAD)
                .andExpect(jsonPath("$.items[0].sha256").value(EvidenceStory.PICTURE.hex()));
        ask("/api/repeated-evidence?atLeast=" + HEAD)
                .andExpect(jsonPath("$.items[0].sha256").value(EvidenceStory.PICTURE.hex()))
                .andExpect(jsonPath("$.items[0].attachments", hasSize(2)))
                .andExpect(jsonPath("$.next").isEmpty())
                .andExpect(jsonPath("$.position").value(HEAD));
        ask("/api/evidence/nothing").andExpect(status().isNotFound());
    }

    @Test
    void what_an_auditor_asks_first_answers() throws Exception {
        ask("/api/checks/corrections?unit=quang-lam&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items[0].correction.position").isNumber())
                .andExpect(jsonPath("$.items[0].corrected.entry").isNotEmpty())
                .andExpect(jsonPath("$.items[0].summary").isNotEmpty())
                .andExpect(jsonPath("$.counts.by[0].enteredBy").value("loader"))
                .andExpect(jsonPath("$.asOf").value("2019-07-09"))
                .andExpect(jsonPath("$.position").value(HEAD));
        ask("/api/checks/own-verifications?atLeast=" + HEAD)
                .andExpect(jsonPath("$.items[0].verification.type").value("assessment.CriterionVerified"))
                .andExpect(jsonPath("$.counts.same.ACCOUNT").isNumber());
        ask("/api/checks/acting-for-many?atLeast=" + HEAD)
                .andExpect(jsonPath("$.all").isNumber());
        ask("/api/checks/late?days=1&limit=1&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items[0].daysLate").isNumber())
                .andExpect(jsonPath("$.items[0].lateness").isNotEmpty())
                .andExpect(jsonPath("$.next").isNotEmpty());
        ask("/api/checks/overspending?atLeast=" + HEAD)
                .andExpect(jsonPath("$.years").isArray());
        ask("/api/checks/advances?year=2019&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items").isArray());
        ask("/api/checks/corrections?unit=nowhere").andExpect(status().isNotFound());
        ask("/api/checks/advances?unit=nowhere").andExpect(status().isNotFound());
    }

    @Test
    void they_answer_for_an_earlier_knowledge_too() throws Exception {
        ask("/api/checks/corrections?knownAt=9,now&atLeast=" + HEAD)
                .andExpect(jsonPath("$.moments[0].counts.all").value(0))
                .andExpect(jsonPath("$.moments[1].counts.all").isNotEmpty());
        ask("/api/checks/late?unit=dam-ha&knownAt=20&limit=1&atLeast=" + HEAD)
                .andExpect(jsonPath("$.knownAt").value(20));
        ask("/api/checks/advances?knownAt=" + HEAD)
                .andExpect(jsonPath("$.knownAt").value(HEAD));
    }

    @Test
    void what_waits_on_a_unit_answers() throws Exception {
        ask("/api/departments/agriculture/verifications?commune=quang-lam&criterion=housing&atLeast=" + HEAD)
                .andExpect(jsonPath("$.counts.all").value(1))
                .andExpect(jsonPath("$.communes[0].commune.id").value("quang-lam"))
                .andExpect(jsonPath("$.items[0].indicator.id").value("good-houses"))
                .andExpect(jsonPath("$.items[0].awaited").value("CRITERION_MET"))
                .andExpect(jsonPath("$.items[0].since").value("2019-02-01"))
                .andExpect(jsonPath("$.next").isEmpty())
                .andExpect(jsonPath("$.position").value(HEAD));
        ask("/api/units/dam-ha/waiting?kind=directive&awaited=assignee&limit=1&atLeast=" + HEAD)
                .andExpect(jsonPath("$.counts.all").value(2))
                .andExpect(jsonPath("$.items[0].id").value("movement"))
                .andExpect(jsonPath("$.items[0].onTime").value("NO_DEADLINE"))
                .andExpect(jsonPath("$.next").isString())
                .andExpect(jsonPath("$.position").value(HEAD));
    }

    @Test
    void the_diary_and_the_register_of_requests_answer() throws Exception {
        ask("/api/sessions?unit=quang-lam&q=nong thon moi&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items", hasSize(1)))
                .andExpect(jsonPath("$.items[0].heldOn").value("2019-07-09"))
                .andExpect(jsonPath("$.items[0].unit.names.vi").value("Quảng Lâm"))
                .andExpect(jsonPath("$.counts.all").value(1))
                .andExpect(jsonPath("$.asOf").value("2019-07-09"))
                .andExpect(jsonPath("$.next").isEmpty());
        ask("/api/sessions/dam-ha-quang-lam-2019-07-09?atLeast=" + HEAD)
                .andExpect(jsonPath("$.chair.unit.id").value("dam-ha"))
                .andExpect(jsonPath("$.findings.results[0].id").value("works"))
                .andExpect(jsonPath("$.conclusions[0].directives[0].id").value("temporary-houses"))
                .andExpect(jsonPath("$.conclusions[0].directives[0].status").value("OPEN"))
                .andExpect(jsonPath("$.requests[0].waiting.on.id").value("dam-ha"))
                .andExpect(jsonPath("$.position").value(HEAD));
        ask("/api/requests?waitingOn=dam-ha&awaited=answer&funded=false&sort=newest&limit=2&atLeast=" + HEAD)
                .andExpect(jsonPath("$.items", hasSize(2)))
                .andExpect(jsonPath("$.items[0].waiting.awaited").value("ANSWER"))
                .andExpect(jsonPath("$.counts.lackingFunding").value(3))
                .andExpect(jsonPath("$.next").isString());
        ask("/api/requests/field-roads?atLeast=" + HEAD)
                .andExpect(jsonPath("$.text").value("Hỗ trợ kinh phí xây dựng đường nội đồng"))
                .andExpect(jsonPath("$.acts[0].kind").value("RAISED"));
    }

    @Test
    void what_is_unknown_is_said_in_the_language_of_the_caller() throws Exception {
        http.perform(get("/api/communes/nowhere/scorecard").header("Accept-Language", "en-GB,en;q=0.9"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.detail").value("No unit with the id nowhere is registered."));
        ask("/api/communes/nowhere/timeline")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("Không có đơn vị nào mang mã nowhere trong sổ đăng ký."));
        ask("/api/sessions/nowhere")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("Không có buổi làm việc nào mang mã nowhere."));
        ask("/api/requests/nothing")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("Không có kiến nghị nào mang mã nothing."));
        ask("/api/projects/nowhere/timeline")
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.detail").value("Không có công trình nào mang mã nowhere."));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/communes/Quang Lam/scorecard, id",
        "/api/communes/quang-lam/scorecard?asOf=2019-02-30, asOf",
        "/api/communes/quang-lam/scorecard?atLeast=soon, atLeast",
        "/api/matrix?unit=dam-ha, criteriaSet",
        "/api/units?limit=501, limit",
        "/api/evidence?sha256=abc, sha256",
        "/api/evidence?sort=size, sort",
        "/api/evidence/Photo 1/content, id",
        "/api/sessions?sort=size, sort",
        "/api/sessions?cursor=YQpi, cursor",
        "/api/sessions/Session 1, id",
        "/api/requests?funded=perhaps, funded",
        "/api/requests?awaited=godot, awaited",
        "/api/requests?cursor=YQpi, cursor",
        "/api/units?limit=0, limit",
        "/api/units?cursor=%25%25, cursor",
        "/api/communes/quang-lam/timeline?type=RainFell, type",
        "/api/communes/quang-lam/timeline?order=size, order",
        "/api/communes/quang-lam/timeline?cursor=YQpi, cursor",
        "/api/communes/quang-lam/timeline?recordedFrom=yesterday, recordedFrom",
        "/api/projects?phase=begun, phase",
        "/api/projects?sort=size, sort",
        "/api/projects?debt=perhaps, debt",
        "/api/projects/Tai Coong My, id",
        "/api/departments/finance/directives?status=Open, status",
        "/api/communes/quang-lam/directives?role=chief, role",
        "/api/directives?sort=size, sort",
        "/api/directives?cursor=YQpi, cursor",
        "/api/directives?lacking=money, lacking",
        "/api/directives/Panels, id",
        "/api/projects/Road/timeline, id",
        "/api/entries/late?days=-1, days",
        "/api/entries/late?days=soon, days",
        "/api/entries/late?cursor=YQpi, cursor",
        "/api/departments/agriculture/verifications?criterion=A B, criterion",
        "/api/units/dam-ha/waiting?kind=letter, kind",
        "/api/units/dam-ha/waiting?sort=age, sort",
        "/api/directives?partsGiven=perhaps, partsGiven",
        "/api/directives?role=lead, unit",
        "/api/events?from=-1, from",
        "/api/checks/advances?year=19x, year",
        "/api/checks/advances?cursor=YQpi, cursor",
        "/api/checks/late?within=-1, within",
        "/api/checks/corrections?recordedFrom=soon, recordedFrom",
        "/api/checks/own-verifications?forOthers=perhaps, forOthers",
        "/api/accesses?cursor=YQpi, cursor",
        "/api/accesses?kind=peeked, kind",
        "/api/accesses?from=soon, from",
        "/api/refusals?limit=0, limit"
    })
    void a_bad_parameter_is_named(String path, String field) throws Exception {
        ask(path)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.errors[0].field").value(field))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
    }

    @Test
    void a_position_that_is_not_covered_in_time_is_answered_with_when_to_come_again() throws Exception {
        ask("/api/units?atLeast=" + (HEAD + 1))
                .andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "1"))
                .andExpect(jsonPath("$.type").value("urn:vedich:problem:unavailable"));
    }

    @Test
    void the_log_itself_is_streamed_line_by_line_from_a_position_on() throws Exception {
        MvcResult started = ask("/api/events?from=2&limit=3").andReturn();
        String lines = http.perform(asyncDispatch(started))
                .andExpect(header().string("Position", Integer.toString(HEAD)))
                .andExpect(content().contentType("application/x-ndjson"))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(lines.lines()).hasSize(3);
        assertThat(lines.lines().findFirst().orElseThrow())
                .contains("\"position\":2,", "\"type\":\"unit.UnitRegistered\"", "\"payload\":{", "\"leaf\":\"");
    }

    @Test
    void without_a_limit_the_whole_log_is_streamed() throws Exception {
        MvcResult started = ask("/api/events").andReturn();

        assertThat(http.perform(asyncDispatch(started))
                        .andReturn()
                        .getResponse()
                        .getContentAsString()
                        .lines())
                .hasSize(FACTS.size());
    }

    private static ResultActions ask(String path) throws Exception {
        String[] parts = path.split("\\?", 2);
        return http.perform(get(java.net.URI.create(
                parts[0].replace(" ", "%20") + (parts.length == 1 ? "" : "?" + parts[1].replace(" ", "%20")))));
    }
}
