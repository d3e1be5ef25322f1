package vn.vedich.command.rights;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.VerificationLevel;
import vn.vedich.kernel.provenance.Role;

/**
 * One command that one role may give: a line of the table as it is shown to people.
 *
 * @param where how what the command concerns must stand to the caller's unit
 * @param levels the levels of verification that it holds for; empty where it makes no difference
 * @param entries the kinds of entries that may be annulled by it; empty for all
 */
public record Right(String command, Role role, Set<Relation> where, Set<String> levels, Set<String> entries) {

    public Right {
        where = Set.copyOf(where);
        levels = Set.copyOf(levels);
        entries = Set.copyOf(entries);
    }

    /** The whole table, by role, command and where. */
    public static List<Right> table() {
        return Arrays.stream(Role.values())
                .flatMap(role -> RightsTable.of(role).stream())
                .flatMap(Right::of)
                .sorted(Comparator.comparing(Right::role)
                        .thenComparing(Right::command)
                        .thenComparing(right -> new TreeSet<>(right.where()).toString()))
                .toList();
    }

    /** Whether somebody who signs in may ever give it; else the installation gives it itself. */
    public static boolean isGivenByCallers(String command) {
        return table().stream()
                .anyMatch(
                        right -> right.command().equals(command) && right.role().isHeldByCallers());
    }

    private static Stream<Right> of(Grant grant) {
        return grant.commands().stream()
                .map(command -> new Right(
                        command.getSimpleName(),
                        grant.role(),
                        grant.where(),
                        names(grant.levels().stream().map(VerificationLevel::value)),
                        names(grant.annuls().stream().map(Class<? extends Event>::getSimpleName))));
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
