package vn.vedich.kernel.assessment;

import java.time.LocalDate;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.ledger.DatedBy;
import vn.vedich.kernel.ledger.Entry;

/** How each event adds to what is known of an assessment. */
final class AssessmentFolding {

    private AssessmentFolding() {}

    static AssessmentFacts with(AssessmentFacts f, Entry entry, AssessmentEvent event) {
        EntryId id = entry.id();
        LocalDate on = entry.occurredOn().firstDay();
        return switch (event) {
            case AssessmentEvent.AssessmentOpened e -> opened(f, id, e);
            case AssessmentEvent.IndicatorRecorded e -> valued(f, id, e.observation());
            case AssessmentEvent.ApplicabilityDecided e ->
                new AssessmentFacts(
                        f.entries(),
                        f.enteredBy(),
                        f.openings(),
                        f.versions(),
                        f.values(),
                        f.villageValues(),
                        f.applicability().with(e.indicator(), id, e.from(), e.applicable()),
                        f.marks(),
                        f.verifications(),
                        f.reports(),
                        f.closings());
            case AssessmentEvent.CriterionMet e ->
                marked(f, f.marks().with(e.criterion(), id, e.from(), new Mark.Met(e.howWell(), e.basis())));
            case AssessmentEvent.CriterionLapsed e ->
                marked(f, f.marks().with(e.criterion(), id, e.from(), new Mark.Lapsed()));
            case AssessmentEvent.CriterionOwed e ->
                marked(f, f.marks().with(e.criterion(), id, e.from(), new Mark.Owed(e.due())));
            case AssessmentEvent.CriterionVerified e ->
                verified(f, e.criterion(), id, on, new Verification(e.level(), e.round(), e.by(), true));
            case AssessmentEvent.CriterionRejected e ->
                verified(f, e.criterion(), id, on, new Verification(e.level(), e.round(), e.by(), false));
            case AssessmentEvent.ReportSubmitted e -> reported(f, id, on, e);
            case AssessmentEvent.AssessmentRejudged e -> rejudged(f, id, e);
            case AssessmentEvent.ResultsCarriedOver e -> carriedOver(f, id, e);
            case AssessmentEvent.AssessmentClosed e ->
                new AssessmentFacts(
                        f.entries(),
                        f.enteredBy(),
                        f.openings(),
                        f.versions(),
                        f.values(),
                        f.villageValues(),
                        f.applicability(),
                        f.marks(),
                        f.verifications(),
                        f.reports(),
                        f.closings().with(id, e.from(), true));
            case AssessmentEvent.AssessmentEntryAnnulled e -> f;
        };
    }

    private static AssessmentFacts opened(AssessmentFacts f, EntryId id, AssessmentEvent.AssessmentOpened e) {
        return new AssessmentFacts(
                f.entries(),
                f.enteredBy(),
                f.openings().with(id, e.from(), e),
                f.versions().with(id, e.from(), e.version()),
                f.values(),
                f.villageValues(),
                f.applicability(),
                f.marks(),
                f.verifications(),
                f.reports(),
                f.closings());
    }

    private static AssessmentFacts valued(AssessmentFacts f, EntryId id, Observation o) {
        return o.village() == null
                ? new AssessmentFacts(
                        f.entries(),
                        f.enteredBy(),
                        f.openings(),
                        f.versions(),
                        f.values().with(o.indicator(), id, o.observedOn(), o),
                        f.villageValues(),
                        f.applicability(),
                        f.marks(),
                        f.verifications(),
                        f.reports(),
                        f.closings())
                : new AssessmentFacts(
                        f.entries(),
                        f.enteredBy(),
                        f.openings(),
                        f.versions(),
                        f.values(),
                        f.villageValues().with(o.indicator(), id, o.observedOn(), o),
                        f.applicability(),
                        f.marks(),
                        f.verifications(),
                        f.reports(),
                        f.closings());
    }

    private static AssessmentFacts carriedOver(AssessmentFacts f, EntryId id, AssessmentEvent.ResultsCarriedOver e) {
        AssessmentFacts facts = f;
        for (CarriedResult result : e.results()) {
            facts = valued(facts, id, result.observation());
        }
        return facts;
    }

    private static AssessmentFacts rejudged(AssessmentFacts f, EntryId id, AssessmentEvent.AssessmentRejudged e) {
        DatedBy<CriterionId, Mark> marks = f.marks();
        for (Rejudgement r : e.results()) {
            marks = marks.with(r.criterion(), id, e.from(), markAfter(f, r, e.from()));
        }
        return new AssessmentFacts(
                f.entries(),
                f.enteredBy(),
                f.openings(),
                f.versions().with(id, e.from(), e.version()),
                f.values(),
                f.villageValues(),
                f.applicability(),
                marks,
                f.verifications(),
                f.reports(),
                f.closings());
    }

    private static Mark markAfter(AssessmentFacts f, Rejudgement r, LocalDate day) {
        if (!r.stillMet()) {
            return new Mark.FellUnderVersion(r.basis());
        }
        HowWell before = f.marks()
                .on(r.criterion(), day)
                .filter(Mark.Met.class::isInstance)
                .map(m -> ((Mark.Met) m).howWell())
                .orElse(null);
        return new Mark.Met(before, r.basis());
    }

    private static AssessmentFacts marked(AssessmentFacts f, DatedBy<CriterionId, Mark> marks) {
        return new AssessmentFacts(
                f.entries(),
                f.enteredBy(),
                f.openings(),
                f.versions(),
                f.values(),
                f.villageValues(),
                f.applicability(),
                marks,
                f.verifications(),
                f.reports(),
                f.closings());
    }

    private static AssessmentFacts verified(
            AssessmentFacts f, CriterionId criterion, EntryId id, LocalDate on, Verification v) {
        return new AssessmentFacts(
                f.entries(),
                f.enteredBy(),
                f.openings(),
                f.versions(),
                f.values(),
                f.villageValues(),
                f.applicability(),
                f.marks(),
                f.verifications().with(criterion, id, on, v),
                f.reports(),
                f.closings());
    }

    private static AssessmentFacts reported(
            AssessmentFacts f, EntryId id, LocalDate on, AssessmentEvent.ReportSubmitted e) {
        Report report = new Report(e.asOf(), e.claimed(), e.claims(), e.supported());
        return new AssessmentFacts(
                f.entries(),
                f.enteredBy(),
                f.openings(),
                f.versions(),
                f.values(),
                f.villageValues(),
                f.applicability(),
                f.marks(),
                f.verifications(),
                f.reports().with(e.report(), id, on, report),
                f.closings());
    }
}
