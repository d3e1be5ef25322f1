package vn.vedich.kernel.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentRejudged;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionLapsed;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionOwed;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.ledger.DatedBy;
import vn.vedich.kernel.ledger.DatedBy.Keyed;
import vn.vedich.kernel.ledger.Ledger;

/** What was decided on criteria, line after line: a criterion that is judged again stays met as well as it was before. */
final class Marking {

    private final List<Keyed<CriterionId, Mark>> marks = new ArrayList<>();

    private Marking() {}

    static DatedBy<CriterionId, Mark> of(Ledger<AssessmentEvent> ledger) {
        Marking marking = new Marking();
        ledger.lines()
                .forEach(line -> marking.marks.addAll(marking.marksOf(line).toList()));
        return marking.known();
    }

    private Stream<Keyed<CriterionId, Mark>> marksOf(Ledger.Line<AssessmentEvent> line) {
        return switch (line.event()) {
            case CriterionMet e -> line.says(e.criterion(), e.from(), new Mark.Met(e.howWell(), e.basis()));
            case CriterionLapsed e -> line.says(e.criterion(), e.from(), new Mark.Lapsed());
            case CriterionOwed e -> line.says(e.criterion(), e.from(), new Mark.Owed(e.due()));
            case AssessmentRejudged e ->
                e.results().stream().flatMap(r -> line.says(r.criterion(), e.from(), markAfter(r, e.from())));
            case AssessmentEvent.AssessmentOpened e -> Stream.empty();
            case AssessmentEvent.IndicatorRecorded e -> Stream.empty();
            case AssessmentEvent.ApplicabilityDecided e -> Stream.empty();
            case AssessmentEvent.CriterionVerified e -> Stream.empty();
            case AssessmentEvent.CriterionRejected e -> Stream.empty();
            case AssessmentEvent.ReportSubmitted e -> Stream.empty();
            case AssessmentEvent.ResultsCarriedOver e -> Stream.empty();
            case AssessmentEvent.AssessmentClosed e -> Stream.empty();
            case AssessmentEvent.AssessmentEntryAnnulled e -> Stream.empty();
        };
    }

    private Mark markAfter(Rejudgement r, LocalDate day) {
        return r.stillMet()
                ? new Mark.Met(howWell(r.criterion(), day), r.basis())
                : new Mark.FellUnderVersion(r.basis());
    }

    private @Nullable HowWell howWell(CriterionId criterion, LocalDate day) {
        return known().on(criterion, day)
                .filter(Mark.Met.class::isInstance)
                .map(m -> ((Mark.Met) m).howWell())
                .orElse(null);
    }

    private DatedBy<CriterionId, Mark> known() {
        return DatedBy.of(marks.stream());
    }
}
