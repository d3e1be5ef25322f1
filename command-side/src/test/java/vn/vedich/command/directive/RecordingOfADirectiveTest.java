package vn.vedich.command.directive;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vedich.command.decision.EntryRefusal.AnnulmentIsFinal;
import vn.vedich.command.decision.EntryRefusal.DateInTheFuture;
import vn.vedich.command.decision.EntryRefusal.EntryOfAnotherKind;
import vn.vedich.command.decision.EntryRefusal.EntryUnknown;
import vn.vedich.command.directive.DirectiveCommand.AcceptDirective;
import vn.vedich.command.directive.DirectiveCommand.AcknowledgeDirective;
import vn.vedich.command.directive.DirectiveCommand.AmendDirective;
import vn.vedich.command.directive.DirectiveCommand.AssignDirective;
import vn.vedich.command.directive.DirectiveCommand.EscalateDirective;
import vn.vedich.command.directive.DirectiveCommand.ExtendDeadline;
import vn.vedich.command.directive.DirectiveCommand.GrantExtension;
import vn.vedich.command.directive.DirectiveCommand.HandBackDirective;
import vn.vedich.command.directive.DirectiveCommand.InsistOnDirective;
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
import vn.vedich.command.directive.DirectiveRefusal.DirectiveNotIssued;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEntryAnnulled;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.DayOrMonth;

/** What holds for whatever is recorded of a directive. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingOfADirectiveTest {

    private static final DirectiveId ID = Directives.ID;

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_names_an_entry_of_this_subject(DirectiveCommand command) {
        Directives.reported()
                .when(command, Directives.LEAD.because("so it is").inPlaceOf("nowhere"))
                .refuses(new EntryUnknown(new EntryId("nowhere")));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void a_correction_says_the_same_kind_of_thing(DirectiveCommand command) {
        var annulled = Directives.reported().given("annulment", new DirectiveEntryAnnulled(ID, new EntryId("report")));

        annulled.when(command, Directives.LEAD.because("so it is").inPlaceOf("annulment"))
                .refuses(new AnnulmentIsFinal(new EntryId("annulment")));
        annulled.when(command, Directives.LEAD.because("so it is").inPlaceOf("issue"))
                .refuses(new EntryOfAnotherKind(new EntryId("issue"), "DirectiveIssued"));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void an_act_has_not_happened_in_the_future(DirectiveCommand command) {
        Directives.reported()
                .when(command, Directives.LEAD.occurredOn("2019-07-10"))
                .refuses(new DateInTheFuture(LocalDate.parse("2019-07-10")));
    }

    @ParameterizedTest
    @MethodSource("recordings")
    void what_was_never_issued_has_no_history(DirectiveCommand command) {
        Directives.before().when(command, Directives.LEAD).refuses(new DirectiveNotIssued(ID));
    }

    private static Stream<DirectiveCommand> recordings() {
        return Stream.of(
                new AmendDirective(ID, Directives.TEXT),
                new NameDirectiveSource(ID, Directives.SOURCE),
                new AssignDirective(ID, Directives.LABOUR, List.of()),
                new ReassignDirective(ID, Directives.LABOUR, List.of()),
                new SetDeadline(ID, Directives.DEADLINE),
                new ExtendDeadline(ID, Directives.DEADLINE),
                new AcknowledgeDirective(ID),
                new ReportDirectiveProgress(ID, Directives.TEXT, null),
                new ReportDirectiveDone(ID, Directives.ISSUED, null, List.of()),
                new AcceptDirective(ID),
                new ReturnDirective(ID),
                new WithdrawDirective(ID),
                new RemindOfDirective(ID, Directives.INFRASTRUCTURE, Directives.DEADLINE),
                new MarkDirectiveOverdue(ID, Directives.INFRASTRUCTURE, Directives.DEADLINE),
                new EscalateDirective(ID, Directives.INFRASTRUCTURE, Directives.DEADLINE),
                new RequestExtension(ID, DayOrMonth.of("2019-12-31")),
                new GrantExtension(ID, Directives.LABOUR, DayOrMonth.of("2019-12-31")),
                new RefuseExtension(ID, Directives.LABOUR),
                new HandBackDirective(ID),
                new InsistOnDirective(ID, Directives.LABOUR),
                new ReportShareProgress(ID, Directives.TEXT, null),
                new ReportShareDone(ID, Directives.ISSUED, null, List.of()),
                new NameDirectiveWhole(ID, new DirectiveId("whole")));
    }
}
