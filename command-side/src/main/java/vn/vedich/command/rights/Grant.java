package vn.vedich.command.rights;

import java.util.Set;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.id.VerificationLevel;

/**
 * One cell of the table: these commands, where a command's units stand so to the caller's.
 *
 * @param levels the levels of verification that it holds for; empty where it makes no difference
 */
record Grant(Set<Class<? extends Command>> commands, Set<Relation> where, Set<VerificationLevel> levels) {

    Grant {
        commands = Set.copyOf(commands);
        where = Set.copyOf(where);
        levels = Set.copyOf(levels);
    }
}
