package vn.vedich.command.rights;

import static vn.vedich.command.rights.Grant.all;

import java.util.List;
import java.util.Set;
import vn.vedich.command.webhook.WebhookCommand;
import vn.vedich.kernel.provenance.Role;

/** Every unit has its own webhooks; a leadership also sees to those of the units below it. */
final class RightsOnWebhooks {

    private static final Set<Relation> OWN = Set.of(Relation.OWN, Relation.UNKNOWN);

    private RightsOnWebhooks() {}

    static List<Grant> grants() {
        return List.of(
                Grant.to(Role.LEADERSHIP, all(WebhookCommand.class), Grant.WITHIN),
                Grant.to(Role.COMMUNE_OFFICER, all(WebhookCommand.class), OWN),
                Grant.to(Role.DEPARTMENT_OFFICER, all(WebhookCommand.class), OWN));
    }
}
