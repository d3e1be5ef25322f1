package vn.vedich.command.desk;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.provenance.EnteredBy;

/**
 * A command as it is handed in.
 *
 * @param caller who hands it in
 * @param command its name in the contract
 * @param body as it was sent, before any default
 * @param id names it among the caller's commands
 * @param expectedVersion the subject's version that the caller has seen, if he insists on it
 * @param dryRun whether it is only to be decided, and nothing appended
 */
public record Order(
        EnteredBy caller,
        String command,
        JsonNode body,
        CommandId id,
        @Nullable Integer expectedVersion,
        boolean dryRun) {

    /** A command that is to be carried out whatever the subject's version. */
    public static Order of(EnteredBy caller, String command, JsonNode body, CommandId id) {
        return new Order(caller, command, body, id, null, false);
    }
}
