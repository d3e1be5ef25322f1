package vn.vedich.command.project;

import static org.axonframework.test.matchers.Matchers.matches;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Recorded;
import vn.vedich.command.project.BuildingRefusal.ProjectAlreadyStarted;
import vn.vedich.command.project.ProjectCommand.AdjustCapital;
import vn.vedich.command.project.ProjectCommand.AllocateCapital;
import vn.vedich.command.project.ProjectCommand.AnnulProjectEntry;
import vn.vedich.command.project.ProjectCommand.ApproveProject;
import vn.vedich.command.project.ProjectCommand.CompleteProject;
import vn.vedich.command.project.ProjectCommand.FinaliseAccounts;
import vn.vedich.command.project.ProjectCommand.RecordAcceptedVolume;
import vn.vedich.command.project.ProjectCommand.RecordAdvance;
import vn.vedich.command.project.ProjectCommand.RecordContribution;
import vn.vedich.command.project.ProjectCommand.RecordDisbursement;
import vn.vedich.command.project.ProjectCommand.ReportProjectProgress;
import vn.vedich.command.project.ProjectCommand.ResumeProject;
import vn.vedich.command.project.ProjectCommand.ReverseDisbursement;
import vn.vedich.command.project.ProjectCommand.StartProject;
import vn.vedich.command.project.ProjectCommand.SuspendProject;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.Wiring;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.ContributionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.PaymentId;
import vn.vedich.kernel.id.VolumeId;
import vn.vedich.kernel.project.Contribution;
import vn.vedich.kernel.project.ProjectEvent.AcceptedVolumeRecorded;
import vn.vedich.kernel.project.ProjectEvent.AccountsFinalised;
import vn.vedich.kernel.project.ProjectEvent.CapitalAdjusted;
import vn.vedich.kernel.project.ProjectEvent.CapitalAllocated;
import vn.vedich.kernel.project.ProjectEvent.ContributionRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementRecorded;
import vn.vedich.kernel.project.ProjectEvent.DisbursementReversed;
import vn.vedich.kernel.project.ProjectEvent.ProjectApproved;
import vn.vedich.kernel.project.ProjectEvent.ProjectCompleted;
import vn.vedich.kernel.project.ProjectEvent.ProjectEntryAnnulled;
import vn.vedich.kernel.project.ProjectEvent.ProjectProgressReported;
import vn.vedich.kernel.project.ProjectEvent.ProjectResumed;
import vn.vedich.kernel.project.ProjectEvent.ProjectStarted;
import vn.vedich.kernel.project.ProjectEvent.ProjectSuspended;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Money;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProjectWiringTest {

    private static final Acts WITH_ALL = Projects.BY_DECISION.because("theo quyết định");
    private static final Money SOME = Projects.money(10);
    private static final PaymentId PAY_2 = new PaymentId("pay-2");

    private final Wiring<Project> nothing = given(Projects.before().history());
    private final Wiring<Project> paid = given(Projects.paid().history());

    @Test
    void both_approval_and_start_open_a_project() {
        ProjectApproved a = Projects.approval();
        ProjectStarted s = Projects.start(Projects.BEGUN);

        accepts(
                nothing,
                new ApproveProject(
                        a.projectId(), a.names(), a.unitId(), a.total(), a.investor(), a.serves(), a.funding()),
                a);
        accepts(nothing, new StartProject(s.projectId(), s.names(), s.unitId(), s.place(), s.serves(), s.from()), s);
    }

    @Test
    void every_command_about_the_work_reaches_the_decider() {
        Wiring<Project> suspended = paid.given("suspension", new ProjectSuspended(Projects.ROAD, Projects.BEGUN));
        Wiring<Project> completed = paid.given("completion", Projects.completion("2019-06-20"));

        accepts(
                paid,
                new ReportProjectProgress(Projects.ROAD, Decimal.of(35), Projects.TODAY, null, List.of()),
                new ProjectProgressReported(Projects.ROAD, Decimal.of(35), Projects.TODAY, null, List.of()));
        accepts(
                paid,
                new SuspendProject(Projects.ROAD, Projects.TODAY),
                new ProjectSuspended(Projects.ROAD, Projects.TODAY));
        accepts(
                suspended,
                new ResumeProject(Projects.ROAD, Projects.TODAY),
                new ProjectResumed(Projects.ROAD, Projects.TODAY));
        accepts(
                paid,
                new CompleteProject(Projects.ROAD, Projects.TODAY, List.of()),
                new ProjectCompleted(Projects.ROAD, Projects.TODAY, List.of()));
        accepts(
                completed,
                new FinaliseAccounts(Projects.ROAD, SOME, Projects.TODAY),
                new AccountsFinalised(Projects.ROAD, SOME, Projects.TODAY));
    }

    @Test
    void every_command_about_money_reaches_the_decider() {
        accepts(
                paid,
                new AllocateCapital(Projects.ROAD, Projects.NTM, SOME, Projects.TODAY),
                new CapitalAllocated(Projects.ROAD, Projects.NTM, SOME, Projects.TODAY));
        accepts(
                paid,
                new AdjustCapital(Projects.ROAD, Projects.P135, SOME, Projects.TODAY),
                new CapitalAdjusted(Projects.ROAD, Projects.P135, SOME, Projects.TODAY));
        accepts(
                paid,
                new RecordAdvance(Projects.ROAD, PAY_2, Projects.P135, SOME, Projects.day("2019-04-01")),
                Projects.advance("pay-2", 10, null));
        accepts(
                paid,
                new RecordDisbursement(Projects.ROAD, PAY_2, Projects.NTM, SOME, Projects.TODAY),
                new DisbursementRecorded(Projects.ROAD, PAY_2, Projects.NTM, SOME, Projects.TODAY, SOME));
        accepts(
                paid,
                new ReverseDisbursement(Projects.ROAD, Projects.PAY_1, PAY_2, SOME, Projects.TODAY),
                new DisbursementReversed(Projects.ROAD, Projects.PAY_1, PAY_2, SOME, Projects.TODAY));
        accepts(
                paid,
                new RecordAcceptedVolume(Projects.ROAD, new VolumeId("vol-1"), SOME, Projects.TODAY),
                new AcceptedVolumeRecorded(Projects.ROAD, new VolumeId("vol-1"), SOME, Projects.TODAY));
        Contribution money = new Contribution.InMoney(SOME);
        accepts(
                paid,
                new RecordContribution(Projects.ROAD, new ContributionId("c-1"), null, money, Projects.TODAY),
                new ContributionRecorded(Projects.ROAD, new ContributionId("c-1"), null, money, Projects.TODAY));
        accepts(
                paid,
                new AnnulProjectEntry(Projects.ROAD, new EntryId("advance")),
                new ProjectEntryAnnulled(Projects.ROAD, new EntryId("advance")));
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        ProjectStarted s = Projects.start(Projects.TODAY);

        paid.when(new StartProject(s.projectId(), s.names(), s.unitId(), s.place(), s.serves(), s.from()), WITH_ALL)
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(e -> ((CommandRefused) e)
                        .refusal()
                        .equals(new ProjectAlreadyStarted(Projects.ROAD, Projects.BEGUN))));
    }

    @Test
    void what_was_never_opened_is_not_found() {
        nothing.when(new SuspendProject(Projects.ROAD, Projects.TODAY), WITH_ALL)
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    private static void accepts(Wiring<Project> known, ProjectCommand command, Event event) {
        known.when(command, WITH_ALL).expectEvents(event);
    }

    private static Wiring<Project> given(List<Recorded> history) {
        Wiring<Project> wiring = Wiring.of(Project.class);
        for (Recorded recorded : history) {
            wiring = wiring.given(recorded.entry().id().value(), recorded.event());
        }
        return wiring;
    }
}
