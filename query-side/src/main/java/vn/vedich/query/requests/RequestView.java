package vn.vedich.query.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.request.RequestStanding.Matter;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Money;
import vn.vedich.kernel.value.Text;

/**
 * A request as it stands on a day.
 *
 * @param to the unit that was asked first
 * @param session the session in which it was raised, if it was
 * @param age how many days ago it was raised
 * @param waiting null when it waits on nobody
 * @param answer the last one so far; null while there is none
 * @param open whether more is to come of it: neither closed nor refused
 * @param lacksFunding whether it is open and nobody said who pays
 * @param source where the entry comes from when it was not an act of daily work
 */
public record RequestView(
        RequestId id,
        UnitId unit,
        UnitId to,
        Text text,
        List<CriterionOf> criteria,
        @Nullable SessionId session,
        LocalDate raisedOn,
        long age,
        @Nullable Waiting waiting,
        @Nullable Answered answer,
        List<Funding> funding,
        boolean open,
        boolean lacksFunding,
        @Nullable LocalDate closedOn,
        @Nullable Source source) {

    public RequestView {
        criteria = List.copyOf(criteria);
        funding = List.copyOf(funding);
    }

    /**
     * On whom it waits.
     *
     * @param matter what for
     * @param days since when, in days
     */
    public record Waiting(UnitId on, Matter matter, LocalDate since, long days) {}

    /** @param until when a deferred request is to be looked at again, where that was said */
    public record Answered(
            Answer answer,
            UnitId by,
            LocalDate on,
            @Nullable Text text,
            @Nullable DayOrMonth until) {}

    /** @param amount how much is paid, where that was said */
    public record Funding(Payer payer, @Nullable Money amount, LocalDate on) {}
}
