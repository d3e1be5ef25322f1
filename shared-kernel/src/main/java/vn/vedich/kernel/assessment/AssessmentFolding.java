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
                f.withApplicability(f.applicability().with(e.indicator(), id, e.from(), e.applicable()));
            case AssessmentEvent.CriterionMet e ->
                marked(f, e.criterion(), id, e.from(), new Mark.Met(e.howWell(), e.basis()));
            case AssessmentEvent.CriterionLapsed e -> marked(f, e.criterion(), id, e.from(), new Mark.Lapsed());
            case AssessmentEvent.CriterionOwed e -> marked(f, e.criterion(), id, e.from(), new Mark.Owed(e.due()));
            case AssessmentEvent.CriterionVerified e ->
                found(f, e.criterion(), id, on, new Verification(e.level(), e.round(), e.by(), true));
            case AssessmentEvent.CriterionRejected e ->
                found(f, e.criterion(), id, on, new Verification(e.level(), e.round(), e.by(), false));
            case AssessmentEvent.ReportSubmitted e -> reported(f, id, on, e);
            case AssessmentEvent.AssessmentRejudged e -> rejudged(f, id, e);
            case AssessmentEvent.ResultsCarriedOver e -> carriedOver(f, id, e);
            case AssessmentEvent.AssessmentClosed e ->
                f.withClosings(f.closings().with(id, e.from(), true));
            case AssessmentEvent.AssessmentEntryAnnulled e -> f;
        };
    }

    private static AssessmentFacts opened(AssessmentFacts f, EntryId id, AssessmentEvent.AssessmentOpened e) {
        return f.withOpenings(f.openings().with(id, e.from(), e))
                .withVersions(f.versions().with(id, e.from(), e.version()));
    }

    private static AssessmentFacts valued(AssessmentFacts f, EntryId id, Observation o) {
        return o.village() == null
                ? f.withValues(f.values().with(o.indicator(), id, o.observedOn(), o))
                : f.withVillageValues(f.villageValues().with(o.indicator(), id, o.observedOn(), o));
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
        return f.withVersions(f.versions().with(id, e.from(), e.version())).withMarks(marks);
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

    private static AssessmentFacts marked(
            AssessmentFacts f, CriterionId criterion, EntryId id, LocalDate from, Mark mark) {
        return f.withMarks(f.marks().with(criterion, id, from, mark));
    }

    private static AssessmentFacts found(
            AssessmentFacts f, CriterionId criterion, EntryId id, LocalDate on, Verification found) {
        return f.withVerifications(f.verifications().with(criterion, id, on, found));
    }

    private static AssessmentFacts reported(
            AssessmentFacts f, EntryId id, LocalDate on, AssessmentEvent.ReportSubmitted e) {
        Report report = new Report(e.asOf(), e.claimed(), e.claims(), e.supported());
        return f.withReports(f.reports().with(e.report(), id, on, report));
    }
}
