package vn.vedich.query.conduct;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionOwed;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineExtended;
import vn.vedich.kernel.directive.DirectiveEvent.DeadlineSet;
import vn.vedich.kernel.directive.DirectiveEvent.DirectiveIssued;
import vn.vedich.kernel.enrolment.EnrolmentEvent.CriterionPlanned;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetRevised;
import vn.vedich.kernel.enrolment.EnrolmentEvent.TargetSet;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.request.RequestEvent.RequestAnswered;
import vn.vedich.kernel.value.DayOrMonth;

/**
 * By when something was to be so.
 *
 * @param document of the subject that it is about
 * @param act that set it
 */
record Deadline(Kind kind, DayOrMonth due, ConductDocument document, Act act) {

    /** What falls due. */
    enum Kind {
        TARGET,
        PLANNED_CRITERION,
        OWED_CRITERION,
        DIRECTIVE,
        DEFERRED_REQUEST
    }

    /** What one act sets, and what it sets it for: a later one for the same takes its place. */
    private record Setting(Kind kind, String of, @Nullable DayOrMonth due) {

        static Optional<Setting> in(Event event) {
            return switch (event) {
                case TargetSet e -> of(Kind.TARGET, e.target().value(), e.goal().due());
                case TargetRevised e ->
                    of(Kind.TARGET, e.target().value(), e.goal().due());
                case CriterionPlanned e ->
                    of(Kind.PLANNED_CRITERION, e.criterion().value(), e.due());
                case CriterionOwed e -> of(Kind.OWED_CRITERION, e.criterion().value(), e.due());
                case DirectiveIssued e -> of(Kind.DIRECTIVE, "", e.deadline());
                case DeadlineSet e -> of(Kind.DIRECTIVE, "", e.deadline());
                case DeadlineExtended e -> of(Kind.DIRECTIVE, "", e.deadline());
                case RequestAnswered e -> of(Kind.DEFERRED_REQUEST, "", e.until());
                default -> Optional.empty();
            };
        }

        private static Optional<Setting> of(Kind kind, String of, @Nullable DayOrMonth due) {
            return Optional.of(new Setting(kind, of, due));
        }
    }

    /** The deadlines that stand about one subject, as they were set last. */
    static Stream<Deadline> in(ConductDocument document) {
        Map<List<String>, Deadline> last = new LinkedHashMap<>();
        document.acts().stream()
                .filter(document::stands)
                .forEach(act -> act.happened().flatMap(Setting::in).ifPresent(set -> {
                    DayOrMonth due = set.due();
                    if (due != null) {
                        last.put(List.of(set.kind().name(), set.of()), new Deadline(set.kind(), due, document, act));
                    }
                }));
        return last.values().stream();
    }

    boolean isOf(Collection<UnitId> units) {
        return document.units().stream().anyMatch(units::contains);
    }
}
