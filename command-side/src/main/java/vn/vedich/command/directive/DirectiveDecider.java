package vn.vedich.command.directive;

import static vn.vedich.command.decision.Corrections.annulsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Rule.refuseIf;

import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
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
import vn.vedich.command.directive.DirectiveRefusal.LaterEntryRestsOnIt;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveEntryAnnulled;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.directive.DirectiveFacts;
import vn.vedich.kernel.id.EntryId;

/**
 * Decides what may happen to a directive. A correction is decided as if the entry that it corrects had never been made, and
 * whatever is entered, corrected or annulled leaves a history that is in order.
 */
final class DirectiveDecider {

    private final Directed directed;

    private DirectiveDecider(Directed directed) {
        this.directed = directed;
    }

    static Decision<DirectiveEvent> decide(
            DirectiveCommand command, DirectiveState state, Act act, References references) {
        return new DirectiveDecider(Directed.of(state, act, references)).decide(command);
    }

    private Decision<DirectiveEvent> decide(DirectiveCommand command) {
        return switch (command) {
            case IssueDirective c -> new Issuing(directed).issue(c);
            case AmendDirective c -> new Issuing(directed).amend(c);
            case NameDirectiveSource c -> new Issuing(directed).nameSource(c);
            case AssignDirective c -> new Assigning(directed).assign(c);
            case ReassignDirective c -> new Assigning(directed).reassign(c);
            case SetDeadline c -> new GivingTime(directed).set(c);
            case ExtendDeadline c -> new GivingTime(directed).extend(c);
            case AcknowledgeDirective c -> Reporting.of(directed).acknowledge(c);
            case ReportDirectiveProgress c -> Reporting.of(directed).progress(c);
            case ReportDirectiveDone c -> Reporting.of(directed).done(c);
            case AcceptDirective c -> new Answering(directed).accept(c);
            case ReturnDirective c -> new Answering(directed).giveBack(c);
            case WithdrawDirective c -> new Answering(directed).withdraw(c);
            case RemindOfDirective c -> new KeepingTime(directed).remind(c);
            case MarkDirectiveOverdue c -> new KeepingTime(directed).overdue(c);
            case EscalateDirective c -> new KeepingTime(directed).escalate(c);
            case RequestExtension c -> Asking.of(directed).extension(c);
            case HandBackDirective c -> Asking.of(directed).handBack(c);
            case GrantExtension c -> new AnsweringUnits(directed).grant(c);
            case RefuseExtension c -> new AnsweringUnits(directed).refuse(c);
            case InsistOnDirective c -> new AnsweringUnits(directed).insist(c);
            case ReportShareProgress c -> Reporting.of(directed).shareProgress(c);
            case ReportShareDone c -> Reporting.of(directed).shareDone(c);
            case GivePartOfDirective c -> Dividing.of(directed, c.whole()).give(c);
            case NameDirectiveWhole c -> Dividing.of(directed, c.whole()).name(c);
            case AnnulDirectiveEntry c -> annul(c);
        };
    }

    private Decision<DirectiveEvent> annul(AnnulDirectiveEntry c) {
        return Rules.inOrder(
                        happened(directed.act()),
                        annulsProperly(directed.act(), directed.facts().entries(), c.entry(), DirectiveIssued.class),
                        () -> new AddresseeRules(directed).notYourReport(c.entry()),
                        () -> laterEntryRestsOnIt(c.entry()))
                .decide(() -> List.of(new DirectiveEntryAnnulled(c.directiveId(), c.entry())));
    }

    private Optional<Refusal> laterEntryRestsOnIt(EntryId entry) {
        DirectiveFacts without = directed.facts().without(entry);
        return refuseIf(
                without.issued().isPresent()
                        && HistoryRules.of(without).outOfOrder().isPresent(),
                () -> new LaterEntryRestsOnIt(entry));
    }
}
