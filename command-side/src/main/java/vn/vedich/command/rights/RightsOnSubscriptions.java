package vn.vedich.command.rights;

import static vn.vedich.command.rights.Grant.WITHIN;
import static vn.vedich.command.rights.Grant.all;

import java.util.List;
import java.util.stream.Stream;
import vn.vedich.command.subscription.SubscriptionCommand;
import vn.vedich.kernel.provenance.Role;

/** A unit's own people subscribe for it, and whoever leads it: what they are told they could read in the inbox anyway. */
final class RightsOnSubscriptions {

    private RightsOnSubscriptions() {}

    static List<Grant> grants() {
        return Stream.of(Role.LEADERSHIP, Role.COMMUNE_OFFICER, Role.DEPARTMENT_OFFICER)
                .map(role -> Grant.to(role, all(SubscriptionCommand.class), WITHIN))
                .toList();
    }
}
