package vn.vedich.command.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vedich.kernel.id.UnitKind;
import vn.vedich.kernel.provenance.Role;

/** All rights as data: what each role may give, and in which role a unit's own acts are done. */
final class RightsTable {

    private static final Map<Role, List<Grant>> BY_ROLE = Stream.of(
                    RightsOnRules.grants(),
                    RightsOnAssessments.grants(),
                    RightsOnWorks.grants(),
                    RightsOnDirectives.grants(),
                    RightsOnRequests.grants(),
                    RightsOnWebhooks.grants(),
                    RightsOnSubscriptions.grants())
            .flatMap(List::stream)
            .collect(Collectors.groupingBy(Grant::role));

    private static final Map<Role, Set<String>> ACTING = Map.of(
            Role.LEADERSHIP, Set.of("nation", "province", "district"),
            Role.COMMUNE_OFFICER, Set.of("commune", "village"),
            Role.DEPARTMENT_OFFICER, Set.of("department", "front", "mass-organisation"));

    private RightsTable() {}

    static List<Grant> of(Role role) {
        return BY_ROLE.getOrDefault(role, List.of());
    }

    /** The roles in which a unit of this kind does its own acts; none when it does not act by itself. */
    static Set<Role> acting(UnitKind kind) {
        return ACTING.entrySet().stream()
                .filter(entry -> entry.getValue().contains(kind.value()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
