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
 * @param cause what brought it about; null for a command that begins a chain of its own
 */
public record Order(
        EnteredBy caller,
        String command,
        JsonNode body,
        CommandId id,
        @Nullable Integer expectedVersion,
        boolean dryRun,
        @Nullable Cause cause) {

    /** What brought a command about: only the installation itself says so, of commands that it gives. */
    public record Cause(CommandId correlationId, CommandId causationId) {}

    /** A command that nobody but its caller brought about. */
    public Order(
            EnteredBy caller,
            String command,
            JsonNode body,
            CommandId id,
            @Nullable Integer expectedVersion,
            boolean dryRun) {
        this(caller, command, body, id, expectedVersion, dryRun, null);
    }

    /** A command that is to be carried out whatever the subject's version. */
    public static Order of(EnteredBy caller, String command, JsonNode body, CommandId id) {
        return new Order(caller, command, body, id, null, false);
    }
}
