package vn.vedich.command.unit;

import static vn.vedich.command.decision.Corrections.annulsProperly;
import static vn.vedich.command.decision.Corrections.correctsProperly;
import static vn.vedich.command.decision.Corrections.happened;
import static vn.vedich.command.decision.Corrections.unlessSo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.vedich.command.decision.Act;
import vn.vedich.command.decision.Decision;
import vn.vedich.command.decision.References;
import vn.vedich.command.decision.Rules;
import vn.vedich.command.unit.UnitCommand.AnnulUnitEntry;
import vn.vedich.command.unit.UnitCommand.DissolveUnit;
import vn.vedich.command.unit.UnitCommand.MoveUnit;
import vn.vedich.command.unit.UnitCommand.RecodeUnit;
import vn.vedich.command.unit.UnitCommand.RegisterUnit;
import vn.vedich.command.unit.UnitCommand.RenameUnit;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.unit.UnitEvent.UnitDissolved;
import vn.vedich.kernel.unit.UnitEvent.UnitEntryAnnulled;
import vn.vedich.kernel.unit.UnitEvent.UnitMoved;
import vn.vedich.kernel.unit.UnitEvent.UnitRecoded;
import vn.vedich.kernel.unit.UnitEvent.UnitRegistered;
import vn.vedich.kernel.unit.UnitEvent.UnitRenamed;
import vn.vedich.kernel.unit.UnitFacts;

/** Decides what may happen to a unit. A correction is decided as if the entry that it corrects had never been made. */
final class UnitDecider {

    private final UnitFacts before;
    private final UnitFacts facts;
    private final Act act;
    private final UnitRules rules;

    private UnitDecider(UnitState state, Act act, References references) {
        this.before = state.facts();
        this.facts = state.asIfUnsaid(act.corrects()).facts();
        this.act = act;
        this.rules = new UnitRules(facts, references);
    }

    static Decision<UnitEvent> decide(UnitCommand command, UnitState state, Act act, References references) {
        return new UnitDecider(state, act, references).decide(command);
    }

    private Decision<UnitEvent> decide(UnitCommand command) {
        return switch (command) {
            case RegisterUnit c -> register(c);
            case RenameUnit c -> rename(c);
            case RecodeUnit c -> recode(c);
            case MoveUnit c -> move(c);
            case DissolveUnit c -> dissolve(c);
            case AnnulUnitEntry c -> annul(c);
        };
    }

    private Decision<UnitEvent> register(RegisterUnit c) {
        UnitRegistered registered = new UnitRegistered(c.unitId(), c.kind(), c.names(), c.code(), c.parent(), c.from());
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), UnitRegistered.class),
                        () -> rules.unitAlreadyRegistered(registered),
                        () -> rules.parentUnknown(c.parent(), c.from()),
                        () -> rules.parentBelowUnit(c.unitId(), parentsAfter(registered)),
                        () -> rules.entryFromEarlierDay(c.unitId(), c.from()))
                .decide(() -> facts.isRegistered() ? List.of() : List.of(registered));
    }

    private Decision<UnitEvent> rename(RenameUnit c) {
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), UnitRenamed.class),
                        () -> rules.unitNotRegistered(c.unitId()),
                        () -> rules.unitNotThere(c.unitId(), c.from()))
                .decide(() -> unlessSo(
                        act,
                        isSo(facts.names(), c.from(), c.names()),
                        new UnitRenamed(c.unitId(), c.names(), c.from())));
    }

    private Decision<UnitEvent> recode(RecodeUnit c) {
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), UnitRecoded.class),
                        () -> rules.unitNotRegistered(c.unitId()),
                        () -> rules.unitNotThere(c.unitId(), c.from()))
                .decide(() -> unlessSo(
                        act, isSo(facts.codes(), c.from(), c.code()), new UnitRecoded(c.unitId(), c.code(), c.from())));
    }

    private Decision<UnitEvent> move(MoveUnit c) {
        UnitMoved moved = new UnitMoved(c.unitId(), c.parent(), c.from());
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), UnitMoved.class),
                        () -> rules.unitNotRegistered(c.unitId()),
                        () -> rules.unitNotThere(c.unitId(), c.from()),
                        () -> rules.parentUnknown(c.parent(), c.from()),
                        () -> rules.parentBelowUnit(c.unitId(), parentsAfter(moved)))
                .decide(() -> unlessSo(act, isSo(facts.parents(), c.from(), c.parent()), moved));
    }

    private Decision<UnitEvent> dissolve(DissolveUnit c) {
        UnitDissolved dissolved = new UnitDissolved(c.unitId(), c.successors(), c.from());
        return Rules.inOrder(
                        happened(act),
                        correctsProperly(act, facts.entries(), UnitDissolved.class),
                        () -> rules.unitNotRegistered(c.unitId()),
                        () -> rules.unitAlreadyDissolved(dissolved),
                        () -> rules.unitNotYetThere(c.unitId(), c.from()),
                        () -> rules.entryFromLaterDay(c.unitId(), c.from()),
                        () -> rules.successorOfItself(c),
                        () -> rules.successorNamedTwice(c),
                        () -> rules.successorUnknown(c))
                .decide(() -> facts.dissolutions().isEmpty() ? List.of(dissolved) : List.of());
    }

    private Decision<UnitEvent> annul(AnnulUnitEntry c) {
        return Rules.inOrder(
                        happened(act),
                        annulsProperly(act, facts.entries(), c.entry(), UnitRegistered.class),
                        () -> rules.parentBelowUnit(
                                c.unitId(), facts.without(c.entry()).parents()))
                .decide(() -> List.of(new UnitEntryAnnulled(c.unitId(), c.entry())));
    }

    /** The parents as they would be. */
    private Dated<UnitId> parentsAfter(UnitEvent event) {
        return before.evolve(act.entry(0), event).parents();
    }

    private static <T> boolean isSo(Dated<T> known, LocalDate day, T wanted) {
        return known.on(day).equals(Optional.of(wanted));
    }
}
