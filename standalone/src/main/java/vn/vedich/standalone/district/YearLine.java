package vn.vedich.standalone.district;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.Command;
import vn.vedich.command.form.Stated;
import vn.vedich.kernel.id.CommandId;

/**
 * One act of the year, as one line of a record holds it.
 *
 * @param content the bytes of a file that is offered as evidence
 * @param refusal the rule that it breaks, and was meant to; null where it is to be accepted
 */
public record YearLine(
        CommandId id,
        LocalDate day,
        Command command,
        Stated stated,
        byte @Nullable [] content,
        @Nullable String refusal) {

    /** The line as it is written. */
    public String json() {
        return LineJson.write(this);
    }
}
