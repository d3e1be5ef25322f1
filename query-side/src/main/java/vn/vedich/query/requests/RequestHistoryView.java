package vn.vedich.query.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.query.requests.RequestView.Answered;
import vn.vedich.query.requests.RequestView.Funding;

/**
 * A request as it stands on a day, with everything that happened to it by then, in order of days.
 *
 * @param acts what was corrected or annulled is left out
 */
public record RequestHistoryView(LocalDate asOf, RequestView request, List<Act> acts) {

    public RequestHistoryView {
        acts = List.copyOf(acts);
    }

    /** What can happen to a request. */
    public enum Kind {
        RAISED,
        FORWARDED,
        ANSWERED,
        FUNDED,
        CLOSED
    }

    /**
     * Something that happened to it.
     *
     * @param by the unit whose act it is; null when that is unknown
     * @param to the unit that was asked or to which it was forwarded
     * @param source where the entry comes from when it was not an act of daily work
     */
    public record Act(
            EntryId entry,
            Kind kind,
            LocalDate on,
            @Nullable UnitId by,
            @Nullable UnitId to,
            @Nullable Answered answer,
            @Nullable Funding funding,
            @Nullable Source source) {}
}
