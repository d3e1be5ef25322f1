package vn.vedich.command.rights;

import java.util.Set;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.VerificationLevel;

/**
 * One cell of the table: these commands, where a command's units stand so to the caller's.
 *
 * @param levels the levels of verification that it holds for; empty where it makes no difference
 * @param annuls the kinds of entries that may be annulled by it; empty where it makes no difference
 */
record Grant(
        Set<Class<? extends Command>> commands,
        Set<Relation> where,
        Set<VerificationLevel> levels,
        Set<Class<? extends Event>> annuls) {

    Grant {
        commands = Set.copyOf(commands);
        where = Set.copyOf(where);
        levels = Set.copyOf(levels);
        annuls = Set.copyOf(annuls);
    }

    boolean annuls(String type) {
        return annuls.isEmpty() || annuls.stream().map(Class::getSimpleName).anyMatch(type::equals);
    }
}
