package vn.vedich.query.diary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.OnTime;
import vn.vedich.kernel.directive.Standing;
import vn.vedich.kernel.id.ConclusionId;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.FindingId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Text;
import vn.vedich.query.dossier.DirectivePart;
import vn.vedich.query.dossier.NamedCriterion;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.Origin;
import vn.vedich.query.dossier.RequestPart;
import vn.vedich.query.dossier.RequestReply;
import vn.vedich.query.dossier.RequestWait;

/**
 * A session, and how what came of it stands on a day.
 *
 * @param directivesWithoutConclusion those that rest on a conclusion of this session that does not stand any more
 */
record SessionView(
        LocalDate asOf,
        @JsonUnwrapped DiaryEntryView session,
        Findings findings,
        List<Conclusion> conclusions,
        List<Directive> directivesWithoutConclusion,
        List<Request> requests) {

    /** What was found, by kind. */
    record Findings(List<Finding> results, List<Finding> difficulties, List<Finding> criticisms) {}

    record Finding(
            FindingId id,
            Text text,
            @Nullable NamedCriterion criterion,
            @Nullable NamedUnit unit,
            @JsonUnwrapped Origin origin) {}

    /** A conclusion and the directives that rest on it: what became of it. */
    record Conclusion(
            ConclusionId id, Text text, @JsonUnwrapped Origin origin, List<Directive> directives) {}

    /**
     * How a directive stands.
     *
     * @param onTime null for what was withdrawn
     * @param lead null while it is given to nobody
     * @param illustrative whether anything of it is filler that claims no fact
     */
    record Directive(
            DirectiveId id,
            @Nullable Text text,
            Standing.Status status,
            @Nullable OnTime onTime,
            @Nullable DayOrMonth deadline,
            @Nullable NamedUnit lead,
            List<NamedUnit> cooperating,
            @Nullable Source source,
            boolean illustrative,
            Set<DirectivePart> illustrativeParts) {}

    /**
     * How a request stands that was raised in the session.
     *
     * @param waiting null when it waits on nobody
     * @param answer the last one so far
     * @param illustrative whether anything of it is filler that claims no fact
     */
    record Request(
            RequestId id,
            NamedUnit unit,
            Text text,
            @Nullable RequestWait waiting,
            @Nullable RequestReply answer,
            boolean open,
            @Nullable Source source,
            boolean illustrative,
            Set<RequestPart> illustrativeParts) {}
}
