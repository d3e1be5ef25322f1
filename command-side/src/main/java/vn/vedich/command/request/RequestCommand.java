package vn.vedich.command.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.command.decision.AnnulCommand;
import vn.vedich.command.decision.Command;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/** Everything that can be asked of a request. */
public sealed interface RequestCommand extends Command {

    RequestId requestId();

    @Override
    default RequestId subject() {
        return requestId();
    }

    /** Asks a unit for something. */
    record RaiseRequest(
            RequestId requestId,
            UnitId unitId,
            UnitId to,
            Text text,
            List<CriterionOf> criteria,
            @Nullable SessionId session,
            LocalDate raisedOn)
            implements RequestCommand {}

    /** Sends it on to another unit, on which it waits from then on. */
    record ForwardRequest(RequestId requestId, UnitId to, LocalDate on) implements RequestCommand {}

    /** Answers it in the name of the caller's unit. */
    record AnswerRequest(
            RequestId requestId,
            Answer answer,
            @Nullable Text text,
            @Nullable DayOrMonth until,
            LocalDate on) implements RequestCommand {}

    /** Says what the caller's unit will do for what was agreed to; the directive of that id is issued to it by itself. */
    record PromiseFollowUp(
            RequestId requestId,
            DirectiveId directive,
            Text text,
            @Nullable DayOrMonth deadline,
            LocalDate on) implements RequestCommand {}

    /** Says which project or which source of money pays for it. */
    record FundRequest(
            RequestId requestId, Payer payer, @Nullable Money amount, LocalDate on) implements RequestCommand {}

    record CloseRequest(RequestId requestId, LocalDate on) implements RequestCommand {}

    /** Says that an entry was never true. */
    record AnnulRequestEntry(RequestId requestId, EntryId entry) implements RequestCommand, AnnulCommand {}
}
