package vn.vedich.command.enrolment;

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
import vn.vedich.command.enrolment.EnrolmentCommand.AdoptCriteriaSet;
import vn.vedich.command.enrolment.EnrolmentCommand.AnnulEnrolmentEntry;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignResponsibility;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignSupportUnit;
import vn.vedich.command.enrolment.EnrolmentCommand.AssignThresholdProfile;
import vn.vedich.command.enrolment.EnrolmentCommand.EnrolUnit;
import vn.vedich.command.enrolment.EnrolmentCommand.PlanCriterion;
import vn.vedich.command.enrolment.EnrolmentCommand.RecordProgrammeStatus;
import vn.vedich.command.enrolment.EnrolmentCommand.ReviseTarget;
import vn.vedich.command.enrolment.EnrolmentCommand.SetTarget;
import vn.vedich.command.shell.CarryingOut;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.ledger.Entry;

/** The shell of an enrolment: loads it, asks {@link EnrolmentDecider}, carries the decision out. */
@Aggregate(type = "enrolment", cache = "currentAggregates")
class Enrolment {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable String stream;

    private EnrolmentState state = EnrolmentState.initial();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(EnrolUnit command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AdoptCriteriaSet command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AssignThresholdProfile command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(RecordProgrammeStatus command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AssignResponsibility command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AssignSupportUnit command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(SetTarget command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(ReviseTarget command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(PlanCriterion command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    @CommandHandler
    void handle(AnnulEnrolmentEntry command, @MetaDataValue(Act.KEY) Act act, References references) {
        decide(command, act, references);
    }

    private void decide(EnrolmentCommand command, Act act, References references) {
        CarryingOut.carryOut(
                act, state.facts().entries(), () -> EnrolmentDecider.decide(command, state, act, references));
    }

    @EventSourcingHandler
    void on(EnrolmentEvent event, MetaData facts) {
        stream = event.subject().stream();
        state = state.evolve(Entry.from(facts), event);
    }
}
