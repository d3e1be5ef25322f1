package vn.vedich.command.directive;

import static org.axonframework.test.matchers.Matchers.matches;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Acts;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.Recorded;
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveCommand.AmendDirective;
import vn.vedich.command.directive.DirectiveCommand.AnnulDirectiveEntry;
import vn.vedich.command.directive.DirectiveCommand.AssignDirective;
import vn.vedich.command.directive.DirectiveCommand.EscalateDirective;
import vn.vedich.command.directive.DirectiveCommand.ExtendDeadline;
import vn.vedich.command.directive.DirectiveCommand.GivePartOfDirective;
import vn.vedich.command.directive.DirectiveCommand.GrantExtension;
import vn.vedich.command.directive.DirectiveCommand.HandBackDirective;
import vn.vedich.command.directive.DirectiveCommand.InsistOnDirective;
import vn.vedich.command.directive.DirectiveCommand.IssueDirective;
import vn.vedich.command.directive.DirectiveCommand.MarkDirectiveOverdue;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveSource;
import vn.vedich.command.directive.DirectiveCommand.NameDirectiveWhole;
import vn.vedich.command.directive.DirectiveCommand.ReassignDirective;
import vn.vedich.command.directive.DirectiveCommand.RefuseExtension;
import vn.vedich.command.directive.DirectiveCommand.RemindOfDirective;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveDone;
import vn.vedich.command.directive.DirectiveCommand.ReportDirectiveProgress;
import vn.vedich.command.directive.DirectiveCommand.ReportShareDone;
import vn.vedich.command.directive.DirectiveCommand.ReportShareProgress;
import vn.vedich.command.directive.DirectiveCommand.RequestExtension;
import vn.vedich.command.directive.DirectiveCommand.ReturnDirective;
import vn.vedich.command.directive.DirectiveCommand.SetDeadline;
import vn.vedich.command.directive.DirectiveCommand.WithdrawDirective;
import vn.vedich.command.directive.DirectiveRefusal.NothingReportedDone;
import vn.vedich.command.shell.CommandRefused;
import vn.vedich.command.shell.SubjectChanged;
import vn.vedich.command.shell.Wiring;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAccepted;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAcknowledged;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAmended;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveAssigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEntryAnnulled;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEscalated;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveHandedBack;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveInsistedOn;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveOverdue;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReassigned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReminded;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveReturned;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveSourceNamed;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWholeNamed;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveWithdrawn;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionGranted;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRefused;
import vn.vedich.kernel.directive.DirectiveEvent.ExtensionRequested;
import vn.vedich.kernel.directive.DirectiveEvent.ShareProgressReported;
import vn.vedich.kernel.directive.DirectiveEvent.ShareReportedDone;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DirectiveWiringTest {

    private static final DirectiveId ID = Directives.ID;
    private static final Text TEXT = Text.of("khác");
    private static final DayOrMonth LATER = DayOrMonth.of("2019-12-31");

    private final Wiring<Directive> before = knowing(Directives.before().history());
    private final Wiring<Directive> issued = before.given("issue", Directives.issue(null, null, null));
    private final Wiring<Directive> given = before.given(
            "issue", Directives.issue(null, Directives.to(Directives.INFRASTRUCTURE), Directives.DEADLINE));
    private final Wiring<Directive> reported = given.given("report", Directives.done("2019-07-09"));

    @Test
    void a_directive_begins_with_its_issue() {
        before.when(
                        new IssueDirective(
                                ID,
                                Directives.DISTRICT,
                                Directives.TEXT,
                                List.of(Directives.COMMUNE),
                                List.of(),
                                List.of(),
                                null,
                                null,
                                List.of(),
                                null),
                        Acts.ordinary())
                .expectEvents(Directives.issue(null, null, null));
    }

    @Test
    void every_command_reaches_the_decider() {
        accepts(issued, new AmendDirective(ID, TEXT), new DirectiveAmended(ID, TEXT));
        accepts(
                issued,
                new NameDirectiveSource(ID, Directives.SOURCE),
                new DirectiveSourceNamed(ID, Directives.SOURCE));
        accepts(
                issued,
                new AssignDirective(ID, Directives.LABOUR, List.of()),
                new DirectiveAssigned(ID, Directives.to(Directives.LABOUR)));
        accepts(
                given,
                new ReassignDirective(ID, Directives.LABOUR, List.of()),
                new DirectiveReassigned(ID, Directives.to(Directives.LABOUR)));
        accepts(issued, new SetDeadline(ID, LATER), new DeadlineSet(ID, LATER));
        accepts(given, new ExtendDeadline(ID, LATER), new DeadlineExtended(ID, LATER));
        accepts(given, new AcknowledgeDirective(ID), new DirectiveAcknowledged(ID, Directives.INFRASTRUCTURE));
        accepts(
                given,
                new ReportDirectiveProgress(ID, TEXT, null),
                new DirectiveProgressReported(ID, Directives.INFRASTRUCTURE, TEXT, null));
        accepts(
                given,
                new ReportDirectiveDone(ID, LocalDate.parse("2019-07-09"), null, List.of()),
                Directives.done("2019-07-09"));
        accepts(reported, new AcceptDirective(ID), new DirectiveAccepted(ID));
        accepts(reported, new ReturnDirective(ID), new DirectiveReturned(ID));
        accepts(reported, new WithdrawDirective(ID), new DirectiveWithdrawn(ID));
        accepts(
                given,
                new ReportShareProgress(ID, TEXT, null),
                new ShareProgressReported(ID, Directives.INFRASTRUCTURE, TEXT, null));
        accepts(
                given,
                new ReportShareDone(ID, LocalDate.parse("2019-07-09"), null, List.of()),
                new ShareReportedDone(ID, Directives.INFRASTRUCTURE, LocalDate.parse("2019-07-09"), null, List.of()));
        accepts(
                reported,
                new AnnulDirectiveEntry(ID, new EntryId("report")),
                new DirectiveEntryAnnulled(ID, new EntryId("report")));
    }

    @Test
    void every_command_of_the_clock_reaches_the_decider() {
        DayOrMonth end = Directives.DEADLINE;
        UnitId lead = Directives.INFRASTRUCTURE;
        EntryId issue = new EntryId("issue");
        Acts dayAfter = Directives.LEAD.givenOn("2019-10-01");

        accepts(
                given,
                new RemindOfDirective(ID, lead, Directives.DEADLINE),
                new DirectiveReminded(ID, lead, Directives.DEADLINE, issue));
        given.when(new MarkDirectiveOverdue(ID, lead, end), dayAfter.occurredOn("2019-09-30"))
                .expectEvents(new DirectiveOverdue(ID, lead, end, issue));
        given.when(new EscalateDirective(ID, lead, end), dayAfter)
                .expectEvents(new DirectiveEscalated(ID, lead, Directives.DISTRICT, end, issue));
    }

    @Test
    void every_question_of_a_unit_and_every_answer_reaches_the_decider() {
        ExtensionRequested request = new ExtensionRequested(ID, Directives.INFRASTRUCTURE, LATER);
        DirectiveHandedBack handBack = new DirectiveHandedBack(ID, Directives.INFRASTRUCTURE);

        accepts(given, new RequestExtension(ID, LATER), request);
        accepts(
                given.given("request", request),
                new RefuseExtension(ID, Directives.INFRASTRUCTURE),
                new ExtensionRefused(ID, Directives.INFRASTRUCTURE));
        given.given("request", request)
                .when(new GrantExtension(ID, Directives.INFRASTRUCTURE, null), Directives.LEADER)
                .expectEvents(new ExtensionGranted(ID, Directives.INFRASTRUCTURE), new DeadlineExtended(ID, LATER));
        accepts(given, new HandBackDirective(ID), handBack);
        accepts(
                given.given("hand-back", handBack),
                new InsistOnDirective(ID, Directives.INFRASTRUCTURE),
                new DirectiveInsistedOn(ID, Directives.INFRASTRUCTURE));
    }

    @Test
    void a_part_begins_with_its_issue_too_and_is_told_of_its_whole_later() {
        DirectiveId part = new DirectiveId("part");

        given.when(new GivePartOfDirective(part, ID, TEXT, Directives.COMMUNE, List.of(), null), Directives.LEAD)
                .expectEvents(
                        new DirectiveIssued(
                                part,
                                Directives.INFRASTRUCTURE,
                                TEXT,
                                List.of(Directives.COMMUNE),
                                List.of(),
                                List.of(),
                                null,
                                Directives.to(Directives.COMMUNE),
                                Directives.DEADLINE),
                        new DirectiveWholeNamed(part, ID));
        accepts(
                issued.given("other", otherIssued(part)),
                new NameDirectiveWhole(ID, part),
                new DirectiveWholeNamed(ID, part));
    }

    private static DirectiveIssued otherIssued(DirectiveId id) {
        return new DirectiveIssued(id, Directives.DISTRICT, TEXT, List.of(), List.of(), List.of(), null, null, null);
    }

    @Test
    void a_refusal_comes_out_whole_and_nothing_is_stored() {
        given.when(new AcceptDirective(ID), Directives.LEADER)
                .expectNoEvents()
                .expectException(CommandRefused.class)
                .expectException(matches(e -> ((CommandRefused) e).refusal().equals(new NothingReportedDone(ID))));
    }

    @Test
    void nothing_to_do_is_a_success_without_events() {
        given.when(new SetDeadline(ID, Directives.DEADLINE), Directives.LEADER)
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    /** Both saw the report waiting, which is version 2: one accepts, and the other would send it back. */
    @Test
    void of_two_who_answer_what_they_both_saw_one_wins_and_the_other_is_told() {
        reported.when(new AcceptDirective(ID), seen(2)).expectEvents(new DirectiveAccepted(ID));

        reported.given("acceptance", new DirectiveAccepted(ID))
                .when(new ReturnDirective(ID), seen(2))
                .expectNoEvents()
                .expectException(SubjectChanged.class);
    }

    private static void accepts(Wiring<Directive> known, Command command, Object event) {
        known.when(command, Directives.LEAD.because("so decided")).expectEvents(event);
    }

    private static Act seen(int version) {
        Act act = Directives.LEADER.act();
        return new Act(act.commitId(), act.provenance(), act.occurredOn(), null, act.today(), version);
    }

    private static Wiring<Directive> knowing(List<Recorded> history) {
        Wiring<Directive> known = Wiring.of(Directive.class);
        for (Recorded recorded : history) {
            known = known.given(recorded.entry().id().value(), recorded.event());
        }
        return known;
    }
}
