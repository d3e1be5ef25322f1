package vn.vedich.query.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.EnteredBy;
import vn.vedich.kernel.value.Text;

/**
 * One command that was refused. Nothing of it is in the log of the domain.
 *
 * @param recordPosition its place in the access record
 * @param at when it was kept, before the refusal was answered
 * @param command its name in the contract; null when there is no such command
 * @param unknownCommand what was sent in the place of a name, when there is no such command
 * @param subject the stream that it was meant for; null where its body did not fit
 * @param attributedTo the unit whose act it was said to be, if somebody else's
 * @param problem the last part of the problem's type, such as {@code refused}
 * @param refusal the code of the rule or right that said no; null when none did
 * @param summary one sentence that says what happened
 */
record RefusalView(
        long recordPosition,
        EntryId entry,
        Instant at,
        EnteredBy caller,
        @Nullable String command,
        @Nullable Text unknownCommand,
        @Nullable String subject,
        CommandId commandId,
        @Nullable UnitId attributedTo,
        int status,
        String problem,
        @Nullable String refusal,
        String summary) {}
