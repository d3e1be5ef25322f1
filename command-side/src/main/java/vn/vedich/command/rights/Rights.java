package vn.vedich.command.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.assessment.AssessmentCommand.VerifyCriterion;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.command.decision.References;
import vn.vedich.command.rights.RightsRefusal.AttributedUnitUnknown;
import vn.vedich.command.rights.RightsRefusal.AttributionNeeded;
import vn.vedich.command.rights.RightsRefusal.NotAddressed;
import vn.vedich.command.rights.RightsRefusal.NotEnteredForOthers;
import vn.vedich.command.rights.RightsRefusal.NotYourCommand;
import vn.vedich.command.rights.RightsRefusal.NotYourEntry;
import vn.vedich.command.rights.RightsRefusal.NotYourLevel;
import vn.vedich.command.rights.RightsRefusal.NotYourUnit;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entries.Standing;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.provenance.Role;

/** Asks the table whether a command is its caller's to give. */
public final class Rights {

    private static final List<Class<? extends RightsRefusal>> FROM_FAR_TO_NEAR = List.of(
            NotYourCommand.class,
            AttributionNeeded.class,
            NotYourLevel.class,
            NotYourEntry.class,
            NotAddressed.class,
            NotYourUnit.class);

    private final References references;

    /** @param references what is known of units and of what commands are given to */
    public Rights(References references) {
        this.references = references;
    }

    /**
     * Why the command is not the caller's to give; empty when it is.
     *
     * @param attributedTo whose act the caller says it is; null for his own
     * @param day the day of the act, which decides what lies below what
     */
    public Optional<RightsRefusal> refusal(
            EnteredBy caller, @Nullable Attribution attributedTo, Command command, LocalDate day) {
        UnitTree tree = new UnitTree(references, day);
        if (attributedTo == null) {
            return asking(caller.roles(), caller.unit(), command, tree);
        }
        return caller.roles().contains(Role.OPERATOR)
                ? onBehalf(attributedTo.unit(), command, tree)
                : asOneself(caller, attributedTo.unit(), command, tree);
    }

    private Optional<RightsRefusal> onBehalf(UnitId unit, Command command, UnitTree tree) {
        return tree.kind(unit)
                .map(kind -> asking(RightsTable.acting(kind), unit, command, tree))
                .orElseGet(() -> Optional.of(new AttributedUnitUnknown(unit)));
    }

    /** Not even for a unit below his own: a verification in its name would be his own act under another's. */
    private Optional<RightsRefusal> asOneself(EnteredBy caller, UnitId unit, Command command, UnitTree tree) {
        return switch (tree.relation(caller.unit(), unit)) {
            case OWN -> asking(caller.roles(), caller.unit(), command, tree);
            case BELOW, PARTY, ELSEWHERE, UNKNOWN, NONE -> Optional.of(new NotEnteredForOthers(unit));
        };
    }

    private Optional<RightsRefusal> asking(
            Collection<Role> roles, @Nullable UnitId own, Command command, UnitTree tree) {
        List<Optional<RightsRefusal>> answers =
                roles.stream().map(role -> asking(role, own, command, tree)).toList();
        if (answers.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return answers.stream()
                .flatMap(Optional::stream)
                .max(Comparator.comparing(refusal -> FROM_FAR_TO_NEAR.indexOf(refusal.getClass())))
                .or(() -> Optional.of(new NotYourCommand(name(command))));
    }

    private Optional<RightsRefusal> asking(Role role, @Nullable UnitId own, Command command, UnitTree tree) {
        List<Grant> grants =
                having(RightsTable.of(role), grant -> grant.commands().contains(command.getClass()));
        if (grants.isEmpty()) {
            return Optional.of(
                    role == Role.OPERATOR ? new AttributionNeeded(name(command)) : new NotYourCommand(name(command)));
        }
        if (command instanceof VerifyCriterion verify) {
            grants = having(
                    grants, grant -> grant.levels().isEmpty() || grant.levels().contains(verify.level()));
            if (grants.isEmpty()) {
                return Optional.of(new NotYourLevel(verify.level()));
            }
        }
        if (command instanceof AnnulCommand annul) {
            Optional<String> type = typeOf(annul);
            grants = having(grants, grant -> type.isEmpty() || grant.annuls(type.get()));
            if (grants.isEmpty()) {
                return Optional.of(new NotYourEntry(annul.entry()));
            }
        }
        return wrongPlace(grants, own, command, tree);
    }

    private Optional<String> typeOf(AnnulCommand annul) {
        return EntriesOf.subject(annul.subject(), references)
                .find(annul.entry())
                .map(Standing::type);
    }

    private Optional<RightsRefusal> wrongPlace(
            List<Grant> grants, @Nullable UnitId own, Command command, UnitTree tree) {
        Concern concern = Concern.of(command, references);
        if (own != null && concern.parties().contains(own) && isGranted(grants, Relation.PARTY)) {
            return command instanceof AnnulCommand annul && !isGranted(grants, tree, own, concern)
                    ? saidByOthers(annul, own)
                    : Optional.empty();
        }
        if (grants.stream().allMatch(grant -> grant.where().equals(Grant.AS_PARTY)) && !concern.unknown()) {
            return Optional.of(new NotAddressed(command.subject().stream()));
        }
        if (concern.units().isEmpty()) {
            Relation relation = concern.unknown() ? Relation.UNKNOWN : Relation.NONE;
            return concern.unknown() || isGranted(grants, relation)
                    ? Optional.empty()
                    : Optional.of(nothingAbove(command));
        }
        return concern.units().stream()
                .filter(unit -> !isGranted(grants, tree.relation(own, unit)))
                .findFirst()
                .map(NotYourUnit::new);
    }

    /** A party unsays only what it said itself. */
    private Optional<RightsRefusal> saidByOthers(AnnulCommand annul, UnitId own) {
        return EntriesOf.subject(annul.subject(), references)
                .actorOf(annul.entry())
                .filter(actor -> !own.equals(actor.unit()))
                .map(actor -> new NotYourEntry(annul.entry()));
    }

    private static boolean isGranted(List<Grant> grants, UnitTree tree, UnitId own, Concern concern) {
        return !concern.units().isEmpty()
                && concern.units().stream().allMatch(unit -> isGranted(grants, tree.relation(own, unit)));
    }

    private static List<Grant> having(List<Grant> grants, Predicate<Grant> condition) {
        return grants.stream().filter(condition).toList();
    }

    private static RightsRefusal nothingAbove(Command command) {
        return command.subject() instanceof UnitId unit ? new NotYourUnit(unit) : new NotYourCommand(name(command));
    }

    private static boolean isGranted(List<Grant> grants, Relation relation) {
        return grants.stream().map(Grant::where).anyMatch(where -> where.contains(relation));
    }

    private static String name(Command command) {
        return command.getClass().getSimpleName();
    }
}
