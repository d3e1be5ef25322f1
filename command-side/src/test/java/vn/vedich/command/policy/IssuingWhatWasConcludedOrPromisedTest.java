package vn.vedich.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vedich.command.desk.Answer;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.platform.problem.Languages;
import vn.vedich.platform.problem.ProblemFound;

/** All tests share one log, so each has sessions, requests and directives of its own. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class IssuingWhatWasConcludedOrPromisedTest {

    private static final MovableClock CLOCK = new MovableClock("2026-07-01");
    private static final String TODAY = "{}";

    @TempDir
    private static Path folder;

    private static Office office;

    @BeforeAll
    static void opens() {
        office = Office.open(folder, CLOCK, "b").withUnits();
    }

    @AfterAll
    static void closes() {
        office.close();
    }

    @BeforeEach
    void begins() {
        CLOCK.moveTo("2026-07-01");
    }

    @Test
    void what_a_conclusion_names_is_issued_once_by_the_unit_in_the_chair_for_the_same_day() {
        office.session("july");
        Answer named = duty("july", "houses", "july-list", "{\"occurredOn\":\"2026-07-01\"}");
        CLOCK.moveTo("2026-07-05");

        office.policies().round();
        office.policies().round();

        assertThat(office.events("july-list")).hasSize(1);
        assertThat(office.events("july-list").getFirst().occurredOn()).isEqualTo("2026-07-01");
        assertThat(office.facts("july-list").issued())
                .hasValueSatisfying(issued -> assertThat(issued)
                        .returns(new UnitId("dam-ha"), DirectiveIssued::issuer)
                        .returns(DayOrMonth.of("2026-12"), DirectiveIssued::deadline)
                        .returns(
                                new Assignment(new UnitId("labour"), List.of(new UnitId("infrastructure"))),
                                DirectiveIssued::assignment)
                        .returns(
                                new ConclusionOf(new SessionId("july"), new ConclusionId("houses")),
                                DirectiveIssued::source));
        causedBy(named, "july-list");
    }

    @Test
    void what_was_agreed_to_and_promised_is_issued_to_who_promised_it_by_the_unit_above() {
        office.agreedRequest("cement");
        Answer promised = office.department("labour", "PromiseFollowUp", """
            {"requestId":"cement","directive":"cement-plan","text":"Lập phương án","deadline":"2026-08-31","on":"2026-07-01"}\
            """);

        office.policies().round();
        office.policies().round();

        assertThat(office.events("cement-plan")).hasSize(1);
        assertThat(office.facts("cement-plan").issued())
                .hasValueSatisfying(issued -> assertThat(issued)
                        .returns(new UnitId("dam-ha"), DirectiveIssued::issuer)
                        .returns(List.of(new UnitId("quang-lam")), DirectiveIssued::concerned)
                        .returns(new Assignment(new UnitId("labour"), List.of()), DirectiveIssued::assignment));
        causedBy(promised, "cement-plan");
    }

    @Test
    void of_what_was_issued_policies_that_begin_anew_read_nothing_but_headings() {
        office.session("long-ago");
        duty("long-ago", "houses", "long-ago-list", TODAY);
        office.agreedRequest("long-ago");
        promise("long-ago", "long-ago-plan", "Việc", "2026-08-31");
        duty("long-ago", "houses", "of-papers", "{\"source\":\"imported\"}");
        office.policies().round();
        ReadWhole read = ReadWhole.of(office.log());

        office.policies(read.log()).round();

        assertThat(read.payloads())
                .anyMatch(payload -> payload.contains("\"of-papers\""))
                .noneMatch(payload -> payload.contains("\"long-ago-list\"") || payload.contains("\"long-ago-plan\""));
    }

    @Test
    void what_was_taken_back_before_anybody_looked_and_what_papers_tell_of_is_not_issued() {
        office.session("papers");
        duty("papers", "houses", "retold", "{\"source\":\"imported\"}");
        Answer named = duty("papers", "houses", "taken-back", TODAY);
        office.lead("AnnulSessionEntry", """
            {"sessionId":"papers","entry":"%s","provenance":{"reason":"nhầm"}}\
            """.formatted(named.events().getFirst().id()));

        office.policies().round();

        assertThat(office.events("retold")).isEmpty();
        assertThat(office.events("taken-back")).isEmpty();
    }

    @Test
    void a_duty_is_held_to_what_its_directive_will_be_held_to() {
        office.session("rules");
        office.issue("there-already", "2026-12-31", TODAY);

        refuses("ConclusionUnknown", () -> duty("rules", "no-such", "r-1", TODAY));
        refuses("DutyIssuedAlready", () -> duty("rules", "houses", "there-already", TODAY));
        refuses("NamedUnitUnknown", () -> office.lead("NameConclusionDuty", """
            {"sessionId":"rules","conclusion":"houses","directive":"r-2","text":"x","concerned":[],"lead":"nobody",
             "cooperating":[]}\
            """));
        refuses("DutyLeadHelpsItself", () -> office.lead("NameConclusionDuty", """
            {"sessionId":"rules","conclusion":"houses","directive":"r-3","text":"x","concerned":[],"lead":"labour",
             "cooperating":["labour"]}\
            """));
        refuses("DutyDueBeforeNamed", () -> office.lead("NameConclusionDuty", """
            {"sessionId":"rules","conclusion":"houses","directive":"r-4","text":"x","concerned":[],"lead":"labour",
             "cooperating":[],"deadline":"2026-06"}\
            """));
        duty("rules", "houses", "r-5", TODAY);
        refuses("DutyAlreadyNamed", () -> office.lead("NameConclusionDuty", """
            {"sessionId":"rules","conclusion":"houses","directive":"r-5","text":"khác","concerned":[],"lead":"labour",
             "cooperating":[]}\
            """));
        office.policies().round();
        assertThat(duty("rules", "houses", "r-5", TODAY).events()).isEmpty();
    }

    @Test
    void a_conclusion_is_not_annulled_while_a_duty_rests_on_it() {
        office.session("rests");
        Answer another = office.lead("AdoptConclusion", """
            {"sessionId":"rests","conclusion":"roads","text":"Làm đường"}\
            """);
        duty("rests", "roads", "roads-list", TODAY);

        refuses(
                "DutyStandsOnIt",
                () -> office.lead("AnnulSessionEntry", """
                    {"sessionId":"rests","entry":"%s","provenance":{"reason":"nhầm"}}\
                    """.formatted(
                                another.events().getFirst().id())));
    }

    @Test
    void nothing_is_promised_for_what_nobody_agreed_to_nor_under_the_id_of_another_directive() {
        office.commune("RaiseRequest", """
            {"requestId":"open","unitId":"quang-lam","to":"labour","text":"Đề nghị","criteria":[],"raisedOn":"2026-07-01"}\
            """);
        office.agreedRequest("agreed");
        office.issue("taken", "2026-12-31", TODAY);

        refuses("NotAgreedTo", () -> promise("open", "p-1", "Việc", "2026-08-31"));
        refuses("FollowUpIssuedAlready", () -> promise("agreed", "taken", "Việc", "2026-08-31"));
        refuses("FollowUpDueBeforePromised", () -> promise("agreed", "p-2", "Việc", "2026-06-30"));
        promise("agreed", "p-3", "Việc", "2026-08-31");
        refuses("FollowUpAlreadyPromised", () -> promise("agreed", "p-3", "Việc khác", "2026-08-31"));
        office.policies().round();
        assertThat(promise("agreed", "p-3", "Việc", "2026-08-31").events()).isEmpty();
    }

    @Test
    void an_agreement_does_not_become_a_refusal_while_a_promise_rests_on_it() {
        office.agreedRequest("kept");
        String answer = office.log().readStream("request/kept", 1, 1).getFirst().eventId();
        promise("kept", "kept-plan", "Việc", "2026-08-31");

        refuses("LaterActStands", () -> office.department("labour", "AnswerRequest", """
            {"requestId":"kept","answer":"refused","on":"2026-07-01","provenance":{"corrects":"%s","reason":"nhầm"}}\
            """.formatted(answer)));
    }

    private static Answer duty(String session, String conclusion, String directive, String provenance) {
        return office.lead("NameConclusionDuty", """
            {"sessionId":"%s","conclusion":"%s","directive":"%s","text":"Lập danh sách","concerned":["quang-lam"],
             "lead":"labour","cooperating":["infrastructure"],"deadline":"2026-12","provenance":%s}\
            """.formatted(session, conclusion, directive, provenance));
    }

    private static Answer promise(String request, String directive, String text, String deadline) {
        return office.department("labour", "PromiseFollowUp", """
            {"requestId":"%s","directive":"%s","text":"%s","deadline":"%s","on":"2026-07-01"}\
            """.formatted(request, directive, text, deadline));
    }

    private static void causedBy(Answer cause, String directive) {
        Provenance issued = office.provenance(office.events(directive).getFirst());
        assertThat(issued.causationId().value())
                .isEqualTo(cause.events().getFirst().id());
        assertThat(issued.correlationId()).isEqualTo(cause.commandId());
    }

    private static void refuses(String refusal, org.assertj.core.api.ThrowableAssert.ThrowingCallable given) {
        assertThatThrownBy(given)
                .isInstanceOfSatisfying(
                        ProblemFound.class,
                        no -> assertThat(no.in(Languages.ENGLISH).refusal()).isEqualTo(refusal));
    }
}
