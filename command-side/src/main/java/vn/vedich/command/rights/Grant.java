package vn.vedich.command.rights;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.provenance.Role;

/**
 * One line of the table: who in this role is given these commands, where they stand so to his unit.
 *
 * @param levels the levels of verification that it holds for; empty where it makes no difference
 * @param annuls the kinds of entries that may be annulled by it; empty where it makes no difference
 */
record Grant(
        Role role,
        Set<Class<? extends Command>> commands,
        Set<Relation> where,
        Set<VerificationLevel> levels,
        Set<Class<? extends Event>> annuls) {

    static final Set<Relation> WITHIN = Set.of(Relation.OWN, Relation.BELOW, Relation.UNKNOWN);
    static final Set<Relation> ANYWHERE = Set.of(Relation.ELSEWHERE, Relation.UNKNOWN);
    static final Set<Relation> AS_PARTY = Set.of(Relation.PARTY);

    Grant {
        commands = Set.copyOf(commands);
        where = Set.copyOf(where);
        levels = Set.copyOf(levels);
        annuls = Set.copyOf(annuls);
    }

    static Grant to(Role role, Set<Class<? extends Command>> commands, Set<Relation> where) {
        return new Grant(role, commands, where, Set.of(), Set.of());
    }

    Grant atLevels(Set<VerificationLevel> some) {
        return new Grant(role, commands, where, some, annuls);
    }

    Grant annulling(Set<Class<? extends Event>> some) {
        return new Grant(role, commands, where, levels, some);
    }

    boolean annuls(String type) {
        return annuls.isEmpty() || annuls.stream().map(Class::getSimpleName).anyMatch(type::equals);
    }

    /** Every command of these contexts. */
    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    static Set<Class<? extends Command>> all(Class<? extends Command>... contexts) {
        return Stream.of(contexts)
                .flatMap(context -> Arrays.stream(context.getPermittedSubclasses()))
                .<Class<? extends Command>>map(record -> record.asSubclass(Command.class))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<Class<? extends Command>> except(Set<Class<? extends Command>> some, Set<Class<? extends Command>> not) {
        return some.stream().filter(command -> !not.contains(command)).collect(Collectors.toUnmodifiableSet());
    }
}
