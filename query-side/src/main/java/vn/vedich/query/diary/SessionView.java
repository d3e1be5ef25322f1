package vn.vedich.query.diary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.request.Answer;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;

/**
 * A session, and how what came of it stands on a day.
 *
 * @param directivesWithoutConclusion those that rest on a conclusion of this session that does not stand any more
 * @param notice by which the conclusions were issued; null while none was
 */
public record SessionView(
        LocalDate asOf,
        DiaryEntryView session,
        Findings findings,
        List<Conclusion> conclusions,
        List<Directive> directivesWithoutConclusion,
        @Nullable Notice notice,
        List<Request> requests) {

    public SessionView {
        conclusions = List.copyOf(conclusions);
        directivesWithoutConclusion = List.copyOf(directivesWithoutConclusion);
        requests = List.copyOf(requests);
    }

    /** What was found, by kind. */
    public record Findings(List<Finding> results, List<Finding> difficulties, List<Finding> criticisms) {

        public Findings {
            results = List.copyOf(results);
            difficulties = List.copyOf(difficulties);
            criticisms = List.copyOf(criticisms);
        }
    }

    /** @param source where the entry comes from when it was not an act of daily work */
    public record Finding(
            FindingId id,
            Text text,
            @Nullable CriterionOf criterion,
            @Nullable UnitId unit,
            @Nullable Source source) {}

    /** A conclusion and the directives that rest on it: what became of it. */
    public record Conclusion(
            ConclusionId id, Text text, @Nullable Source source, List<Directive> directives) {

        public Conclusion {
            directives = List.copyOf(directives);
        }
    }

    /**
     * How a directive stands.
     *
     * @param lead null while it is given to nobody
     * @param onTime null for what was withdrawn
     */
    public record Directive(
            DirectiveId id,
            @Nullable Text text,
            Standing.Status status,
            @Nullable UnitId lead,
            List<UnitId> cooperating,
            @Nullable DayOrMonth deadline,
            @Nullable OnTime onTime,
            @Nullable Source source) {

        public Directive {
            cooperating = List.copyOf(cooperating);
        }
    }

    public record Notice(
            Text number, LocalDate date, @Nullable Source source) {}

    /**
     * How a request stands that was raised in the session.
     *
     * @param answer the last one so far
     * @param waitingOn null when it waits on nobody
     * @param lacksFunding whether it is open and nobody said who pays
     */
    public record Request(
            RequestId id,
            UnitId unit,
            Text text,
            @Nullable Answer answer,
            @Nullable UnitId waitingOn,
            long daysWaiting,
            boolean open,
            boolean lacksFunding,
            @Nullable Source source) {}
}
