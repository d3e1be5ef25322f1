package vn.vedich.kernel.provenance;

import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.value.Text;

/**
 * Who entered an act and for whom, on which authority and why (architecture, decision 3).
 *
 * @param enteredBy the authenticated caller
 * @param attributedTo whose act it is, where it is not the caller's own
 * @param authority the document it rests on, if any
 * @param reason why, or a note; mandatory for corrections and annulments
 * @param source where the entry comes from when it was not an act of daily work
 * @param commandId the command that made the event
 * @param correlationId the command at the head of the chain that this one belongs to
 * @param causationId the command or event that brought this command about
 * @param corrects the entry that this one takes the place of
 */
public record Provenance(
        EnteredBy enteredBy,
        @Nullable Attribution attributedTo,
        @Nullable Authority authority,
        @Nullable Text reason,
        @Nullable Source source,
        CommandId commandId,
        CommandId correlationId,
        CommandId causationId,
        @Nullable EntryId corrects) {

    /** Whose act it is: that of whom it is attributed to, otherwise the caller's own. */
    public Actor actor() {
        return attributedTo == null
                ? new Actor(enteredBy.unit(), enteredBy.subject())
                : new Actor(attributedTo.unit(), attributedTo.person());
    }
}
