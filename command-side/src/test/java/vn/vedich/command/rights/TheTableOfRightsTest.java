package vn.vedich.command.rights;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.vedich.command.form.Catalogue;
import vn.vedich.command.form.CommandForm;
import vn.vedich.kernel.provenance.Role;

/**
 * Every cell of role × command × relation, written down a second time. A command stands before those who may give it where
 * it concerns what is their own (o), below (b), what they are a party to (p), elsewhere (e), or no unit at all (n).
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TheTableOfRightsTest {

    private static final String WRITTEN_DOWN = """
        RegisterUnit RenameUnit RecodeUnit MoveUnit DissolveUnit AnnulUnitEntry: LEADERSHIP=ob OPERATOR=obpen
        IssueCriteriaSet AmendCriteriaSet RetireCriteriaSet AnnulCriteriaEntry: LEADERSHIP=n OPERATOR=obpen
        EnrolUnit AdoptCriteriaSet AssignThresholdProfile RecordProgrammeStatus AssignResponsibility: LEADERSHIP=ob
        AssignSupportUnit SetTarget ReviseTarget AnnulEnrolmentEntry: LEADERSHIP=ob
        PlanCriterion: LEADERSHIP=ob COMMUNE_OFFICER=ob
        OpenAssessment DecideApplicability MarkCriterionOwed RejudgeUnderVersion CloseAssessment: LEADERSHIP=ob
        RecordIndicator RecordIndicators MarkCriterionMet MarkCriterionLapsed: LEADERSHIP=ob COMMUNE_OFFICER=ob
        SubmitReport CarryOver AnnulAssessmentEntry: LEADERSHIP=ob COMMUNE_OFFICER=ob
        VerifyCriterion: LEADERSHIP=ob COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=obe
        RejectCriterion: LEADERSHIP=ob DEPARTMENT_OFFICER=obe
        AttachEvidence WithdrawEvidence AnnulEvidenceEntry: LEADERSHIP=ob COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=ob
        ApproveProject AllocateCapital AdjustCapital FinaliseAccounts: LEADERSHIP=ob
        StartProject ReportProjectProgress RecordAdvance: LEADERSHIP=obp COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=p
        RecordAcceptedVolume RecordDisbursement: LEADERSHIP=obp COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=p
        ReverseDisbursement RecordContribution: LEADERSHIP=obp COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=p
        SuspendProject ResumeProject CompleteProject: LEADERSHIP=obp COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=p
        AnnulProjectEntry: LEADERSHIP=ob COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=p
        HoldSession RecordFinding AdoptConclusion NameConclusionDuty IssueConclusionNotice: LEADERSHIP=ob
        AnnulSessionEntry: LEADERSHIP=ob
        IssueDirective: LEADERSHIP=ob SYSTEM=e
        NameDirectiveSource NameDirectiveWhole AssignDirective ReassignDirective: LEADERSHIP=ob
        AmendDirective SetDeadline ExtendDeadline: LEADERSHIP=ob COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=ob
        AcceptDirective ReturnDirective WithdrawDirective: LEADERSHIP=ob COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=ob
        GrantExtension RefuseExtension InsistOnDirective: LEADERSHIP=ob COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=ob
        AcknowledgeDirective ReportDirectiveProgress: LEADERSHIP=p COMMUNE_OFFICER=p DEPARTMENT_OFFICER=p
        RemindOfDirective MarkDirectiveOverdue EscalateDirective: SYSTEM=e
        ReportDirectiveDone ReportShareProgress ReportShareDone: LEADERSHIP=p COMMUNE_OFFICER=p DEPARTMENT_OFFICER=p
        RequestExtension HandBackDirective: LEADERSHIP=p COMMUNE_OFFICER=p DEPARTMENT_OFFICER=p
        GivePartOfDirective: LEADERSHIP=obp COMMUNE_OFFICER=p DEPARTMENT_OFFICER=p
        AnnulDirectiveEntry: LEADERSHIP=obp COMMUNE_OFFICER=obp DEPARTMENT_OFFICER=obp
        RaiseRequest CloseRequest: LEADERSHIP=ob COMMUNE_OFFICER=ob
        ForwardRequest AnswerRequest PromiseFollowUp: LEADERSHIP=obp COMMUNE_OFFICER=p DEPARTMENT_OFFICER=p
        FundRequest: LEADERSHIP=ob
        AnnulRequestEntry: LEADERSHIP=obp COMMUNE_OFFICER=obp DEPARTMENT_OFFICER=p
        RegisterWebhook RotateWebhookSecret PauseWebhook: LEADERSHIP=ob COMMUNE_OFFICER=o DEPARTMENT_OFFICER=o
        ResumeWebhook RemoveWebhook: LEADERSHIP=ob COMMUNE_OFFICER=o DEPARTMENT_OFFICER=o
        OpenFeed RevokeFeed SubscribeToDigest EndDigest: LEADERSHIP=ob COMMUNE_OFFICER=ob DEPARTMENT_OFFICER=ob
        """;

    private static final Map<Relation, Character> LETTERS = Map.of(
            Relation.OWN, 'o', Relation.BELOW, 'b', Relation.PARTY, 'p', Relation.ELSEWHERE, 'e', Relation.NONE, 'n');

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_gives_exactly_its_commands_where_they_stand_right_to_its_unit(Role role) {
        Map<String, String> expected = writtenDown(role);

        for (CommandForm form : new Catalogue().all()) {
            assertThat(table(role, form.name()))
                    .as("%s, %s", role, form.name())
                    .isEqualTo(expected.getOrDefault(form.name(), ""));
        }
    }

    @Test
    void every_command_is_written_down() {
        Set<String> known =
                new Catalogue().all().stream().map(CommandForm::name).collect(toCollection(TreeSet::new));

        assertThat(lines().flatMap(line -> Arrays.stream(line[0].split(" "))))
                .containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void an_officer_unsays_only_what_he_may_say() {
        assertThat(Right.table())
                .filteredOn(right -> right.command().startsWith("Annul"))
                .filteredOn(right -> right.role() != Role.LEADERSHIP && right.role() != Role.OPERATOR)
                .filteredOn(right -> !right.command().equals("AnnulEvidenceEntry"))
                .isNotEmpty()
                .allSatisfy(right -> assertThat(right.entries()).isNotEmpty());
    }

    private static Map<String, String> writtenDown(Role role) {
        Map<String, String> byCommand = new TreeMap<>();
        lines().forEach(line -> where(line[1], role)
                .ifPresent(letters -> Arrays.stream(line[0].split(" ")).forEach(c -> byCommand.put(c, letters))));
        return byCommand;
    }

    private static Stream<String[]> lines() {
        return WRITTEN_DOWN.lines().map(line -> line.split(": "));
    }

    private static Optional<String> where(String roles, Role role) {
        return Arrays.stream(roles.split(" "))
                .filter(one -> one.startsWith(role + "="))
                .findFirst()
                .map(one -> one.substring(one.indexOf('=') + 1));
    }

    private static String table(Role role, String command) {
        Set<Relation> where = new TreeSet<>();
        Right.table().stream()
                .filter(right -> right.role() == role && right.command().equals(command))
                .forEach(right -> where.addAll(right.where()));
        return where.stream()
                .map(LETTERS::get)
                .flatMap(Stream::ofNullable)
                .map(String::valueOf)
                .collect(joining());
    }
}
