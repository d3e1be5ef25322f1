package vn.vedich.command.directive;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.References;
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
import vn.vedich.command.shell.CarryingOut;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.ledger.Entry;

/** The shell of a directive: loads it, asks {@link DirectiveDecider}, carries the decision out. */
@Aggregate(type = "directive", cache = "currentAggregates")
class Directive {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private DirectiveState state = DirectiveState.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AmendDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(NameDirectiveSource command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AssignDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(ReassignDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(SetDeadline command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(ExtendDeadline command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AcknowledgeDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(ReportDirectiveProgress command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(ReportDirectiveDone command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AcceptDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(ReturnDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(WithdrawDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RequestExtension command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(GrantExtension command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RefuseExtension command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(HandBackDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(InsistOnDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(ReportShareProgress command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(ReportShareDone command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(NameDirectiveWhole command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(GivePartOfDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RemindOfDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(MarkDirectiveOverdue command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(EscalateDirective command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AnnulDirectiveEntry command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    private void decide(DirectiveCommand command, Act act, References references) {
        CarryingOut.carryOut(
                act, state.facts().entries(), () -> DirectiveDecider.decide(command, state, act, references));
    }

    @EventSourcingHandler
    void on(DirectiveEvent event, MetaData facts) {
        stream = event.subject().stream();
        state = state.evolve(Entry.from(facts), event);
    }
}
