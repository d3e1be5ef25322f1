package vn.vedich.command.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.vedich.command.decision.References;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/**
 * A directive that follows from what was said, issued for the day on which that was.
 *
 * @param occurredOn a day or a month, as it is written
 */
record Issuance(
        DirectiveId directive,
        UnitId issuer,
        Text text,
        List<UnitId> concerned,
        @Nullable ConclusionOf source,
        UnitId lead,
        List<UnitId> cooperating,
        @Nullable DayOrMonth deadline,
        String occurredOn) {

    /** The command that issues what follows from an entry. */
    static CommandId command(String entry) {
        return OwnCommands.id("issue", entry);
    }

    /**
     * Issues it because of that entry, unless there is such a directive.
     *
     * @return whether that is settled
     */
    boolean giveOnce(OwnCommands commands, References references, Told cause) {
        boolean isThere =
                !references.directive(directive).ledger().entries().all().isEmpty();
        return isThere
                || text.isErased()
                || commands.give("IssueDirective", body(), command(cause.event().eventId()), cause.cause());
    }

    private ObjectNode body() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("directiveId", directive.value());
        body.put("issuer", issuer.value());
        body.put("text", text.value());
        units(body.putArray("concerned"), concerned);
        body.putArray("criteria");
        body.putArray("projects");
        if (source != null) {
            body.putObject("source")
                    .put("sessionId", source.sessionId().value())
                    .put("conclusion", source.conclusion().value());
        }
        body.put("lead", lead.value());
        units(body.putArray("cooperating"), cooperating);
        if (deadline != null) {
            body.put("deadline", deadline.toString());
        }
        body.putObject("provenance").put("occurredOn", occurredOn);
        return body;
    }

    private static void units(ArrayNode into, List<UnitId> units) {
        units.forEach(unit -> into.add(unit.value()));
    }
}
