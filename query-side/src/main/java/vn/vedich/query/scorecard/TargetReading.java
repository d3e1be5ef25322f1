package vn.vedich.query.scorecard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.TargetId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.DatedBy;
import vn.vedich.query.dossier.Dossier.OfEnrolment;

/** Puts the targets of an enrolment into the form of the answer. */
record TargetReading(OfEnrolment enrolment, LocalDate day) {

    List<TargetView> read() {
        return enrolment.facts().targets().lines().stream()
                .flatMap(line -> read(line).stream())
                .sorted(Comparator.comparing(TargetView::due)
                        .thenComparing(target -> target.id().value()))
                .toList();
    }

    /** The target as it was on the day, with what it was before. */
    private Optional<TargetView> read(DatedBy.Line<TargetId, Goal> line) {
        List<Dated.Item<Goal>> known = line.dated().items().stream()
                .filter(item -> !item.from().isAfter(day))
                .toList()
                .reversed();
        List<TargetView> before = known.stream()
                .skip(1)
                .map(item -> view(line.key(), item, List.of()))
                .toList();
        return known.stream().findFirst().map(item -> view(line.key(), item, before));
    }

    private TargetView view(TargetId id, Dated.Item<Goal> item, List<TargetView> before) {
        Goal goal = item.value();
        return new TargetView(
                id,
                goal instanceof Goal.Totals ? "totals" : "recognition",
                goal.due(),
                goal instanceof Goal.Totals totals ? (Integer) totals.criteria() : null,
                goal instanceof Goal.Totals totals ? totals.indicators() : null,
                goal.criteriaSetId(),
                item.from(),
                item.entry(),
                enrolment.sources().of(item.entry()).orElse(null),
                enrolment.sources().isIllustrative(item.entry()),
                before);
    }
}
