package vn.vedich.command.session;

import static vn.vedich.command.decision.Rule.refuseIf;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.LinkRefusal.ConclusionUnknown;
import vn.vedich.command.decision.Links;
import vn.vedich.command.decision.Refusal;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.session.SessionRefusal.DutyAlreadyNamed;
import vn.vedich.command.session.SessionRefusal.DutyDueBeforeNamed;
import vn.vedich.command.session.SessionRefusal.DutyIssuedAlready;
import vn.vedich.command.session.SessionRefusal.DutyLeadHelpsItself;
import vn.vedich.kernel.session.SessionEvent.ConclusionDutyNamed;
import vn.vedich.kernel.session.SessionFacts;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * The rules of a duty: all that its directive will be held to, so that what a conclusion names can be issued.
 *
 * @param facts what is known, without what is to be corrected
 * @param day on which it is named, and will be issued
 */
record DutyRules(SessionFacts facts, ConclusionDutyNamed duty, LocalDate day, Links links) {

    Optional<Refusal> conclusionUnknown() {
        return refuseIf(
                facts.conclusion(duty.conclusion()).isEmpty(),
                () -> new ConclusionUnknown(duty.sessionId(), duty.conclusion()));
    }

    /** Saying the same again is no offence. */
    Optional<Refusal> dutyAlreadyNamed() {
        return facts.duties().stream()
                .filter(was -> was.directive().equals(duty.directive()) && !was.equals(duty))
                .findFirst()
                .map(was -> new DutyAlreadyNamed(was.directive()));
    }

    Optional<Refusal> dutyIssuedAlready() {
        return refuseIf(
                !facts.duties().contains(duty)
                        && links.references()
                                .directive(duty.directive())
                                .issued()
                                .isPresent(),
                () -> new DutyIssuedAlready(duty.directive()));
    }

    Optional<Refusal> namesWrongly() {
        return Rules.inOrder(
                        () -> Links.namedTwice(duty.concerned()),
                        () -> Links.namedTwice(duty.cooperating()),
                        () -> links.namedUnitUnknown(duty.lead(), day),
                        () -> links.anyNamedUnitUnknown(duty.cooperating(), day),
                        () -> links.anyNamedUnitUnknown(duty.concerned(), day))
                .firstBroken();
    }

    Optional<Refusal> dutyLeadHelpsItself() {
        return refuseIf(duty.cooperating().contains(duty.lead()), () -> new DutyLeadHelpsItself(duty.lead()));
    }

    Optional<Refusal> dutyDueBeforeNamed() {
        @Nullable DayOrMonth deadline = duty.deadline();
        return deadline == null
                ? Optional.empty()
                : refuseIf(deadline.lastDay().isBefore(day), () -> new DutyDueBeforeNamed(deadline, day));
    }
}
