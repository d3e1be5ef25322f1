package vn.vedich.platform.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CommandId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Text;
import vn.vedich.log.axon.EventType;

/** What the access record tells. Who it was stands in the envelope of each, as the authenticated caller. */
public sealed interface AccessEvent {

    /** Somebody whose reading is recorded asked; kept before he was answered. */
    record Looked(Question question) implements AccessEvent {}

    /** Somebody took a copy out of the system; kept before he got it. */
    record Exported(Question question) implements AccessEvent {}

    /** Somebody asked for what his roles may not reach, and was turned away. */
    record Denied(Question question, int status) implements AccessEvent {}

    /**
     * How a question was answered, as far as the answer's head tells; a look without one was cut off before that.
     *
     * @param of the entry that the question is kept in
     * @param status of HTTP
     */
    record Answered(EntryId of, int status) implements AccessEvent {}

    /**
     * A command that was refused. Its body is not kept: the commit of this event bears its salted fingerprint, by which a
     * body that somebody brings can be told to be the one.
     *
     * @param command its name in the contract; null when there is no such command
     * @param unknownCommand what was sent in the place of a name, when there is no such command
     * @param commandId as its caller named it; a refusal binds nothing, so it may come again
     * @param subject the stream it was meant for, such as {@code unit/quang-lam}; null where the body did not say so
     * @param attributedTo the unit whose act it was said to be, if somebody else's
     * @param status of HTTP
     * @param problem the last part of the problem's type, such as {@code refused}
     * @param refusal the code of the rule or right that said no; null when none did
     */
    record Refused(
            @Nullable String command,
            @Nullable Text unknownCommand,
            CommandId commandId,
            @Nullable String subject,
            @Nullable UnitId attributedTo,
            int status,
            String problem,
            @Nullable String refusal)
            implements AccessEvent {}

    /** Every kind, by its stored name and the revision of its form. */
    static List<EventType> types() {
        return List.of(
                new EventType(Looked.class, "access.Looked", 1),
                new EventType(Exported.class, "access.Exported", 1),
                new EventType(Denied.class, "access.Denied", 1),
                new EventType(Answered.class, "access.Answered", 1),
                new EventType(Refused.class, "access.Refused", 1));
    }
}
