package vn.vedich.command.desk;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.CommandId;

/**
 * What the desk answers to a command that was not refused.
 *
 * @param position of the last event that it appended; where it had nothing to do, of the last event of all, which covers
 *     what was so already; null in a dry run
 * @param version the subject's: its last sequence number + 1
 * @param events what it appended, none when there was nothing to do
 * @param before whether it had been answered before; not part of the answer, which is the same for ever
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        CommandId commandId,
        @Nullable Long position,
        long version,
        List<Made> events,
        @JsonIgnore boolean before) {

    public Answer {
        events = List.copyOf(events);
    }

    /**
     * One event.
     *
     * @param position null in a dry run
     * @param type its stored name, such as {@code unit.UnitRegistered}
     * @param id the entry's id, which a correction names
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Made(@Nullable Long position, String type, String id) {}
}
