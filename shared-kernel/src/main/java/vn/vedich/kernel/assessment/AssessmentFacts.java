package vn.vedich.kernel.assessment;

import static vn.vedich.kernel.ledger.Tells.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.vedich.kernel.assessment.AssessmentEvent.ApplicabilityDecided;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentClosed;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentRejudged;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionRejected;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.AssessmentEvent.ReportSubmitted;
import vn.vedich.kernel.assessment.AssessmentEvent.ResultsCarriedOver;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.DatedBy;
import vn.vedich.kernel.ledger.DatedBy.Keyed;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.ledger.Ledger;
import vn.vedich.kernel.ledger.Recorded;

/** What is known of one assessment, by day; what was corrected or annulled is left out. */
public record AssessmentFacts(Ledger<AssessmentEvent> ledger) {

    public static AssessmentFacts none() {
        return new AssessmentFacts(Ledger.empty());
    }

    public AssessmentFacts evolve(Entry entry, AssessmentEvent event) {
        return new AssessmentFacts(ledger.with(entry, event));
    }

    /** The facts after more entries, one after another. */
    public AssessmentFacts evolve(List<Recorded<AssessmentEvent>> more) {
        return new AssessmentFacts(ledger.with(more));
    }

    /** The facts as if that entry had never been made. */
    public AssessmentFacts without(EntryId entry) {
        return new AssessmentFacts(ledger.without(entry));
    }

    public Entries entries() {
        return ledger.entries();
    }

    public boolean isOpened() {
        return ledger.has(AssessmentOpened.class);
    }

    /** How the assessment was opened; empty while it is not. */
    public Optional<AssessmentOpened> opened() {
        return ledger.last(AssessmentOpened.class);
    }

    /** Whether it was closed, from whichever day on. */
    public boolean isClosed() {
        return ledger.has(AssessmentClosed.class);
    }

    public boolean isClosedOn(LocalDate day) {
        return ledger.events(AssessmentClosed.class).anyMatch(e -> !e.from().isAfter(day));
    }

    /** The versions of the set that the assessment is held to. */
    public Dated<Integer> versions() {
        return Dated.of(ledger.told(
                when(AssessmentOpened.class, (line, e) -> line.says(e.from(), e.version())),
                when(AssessmentRejudged.class, (line, e) -> line.says(e.from(), e.version()))));
    }

    /** What was observed of the whole unit. */
    public DatedBy<IndicatorId, Observation> values() {
        return observed(observation -> observation.village() == null);
    }

    /** What was observed in single villages. */
    public DatedBy<IndicatorId, Observation> villageValues() {
        return observed(observation -> observation.village() != null);
    }

    public DatedBy<IndicatorId, Boolean> applicability() {
        return DatedBy.of(ledger.told(
                when(ApplicabilityDecided.class, (line, e) -> line.says(e.indicator(), e.from(), e.applicable()))));
    }

    /** What was decided on each criterion. */
    public DatedBy<CriterionId, Mark> marks() {
        return Marking.of(ledger);
    }

    public DatedBy<CriterionId, Verification> verifications() {
        return DatedBy.of(ledger.told(
                when(CriterionVerified.class, (line, e) -> line.says(e.criterion(), line.day(), Verification.of(e))),
                when(CriterionRejected.class, (line, e) -> line.says(e.criterion(), line.day(), Verification.of(e)))));
    }

    public DatedBy<ReportId, Report> reports() {
        return DatedBy.of(
                ledger.told(when(ReportSubmitted.class, (line, e) -> line.says(e.report(), line.day(), Report.of(e)))));
    }

    private DatedBy<IndicatorId, Observation> observed(Predicate<Observation> where) {
        return DatedBy.of(ledger.told(
                when(IndicatorRecorded.class, (line, e) -> said(line, Stream.of(e.observation()), where)),
                when(
                        ResultsCarriedOver.class,
                        (line, e) -> said(line, e.results().stream().map(CarriedResult::observation), where))));
    }

    private static Stream<Keyed<IndicatorId, Observation>> said(
            Ledger.Line<?> line, Stream<Observation> observations, Predicate<Observation> where) {
        return observations.filter(where).flatMap(o -> line.says(o.indicator(), o.observedOn(), o));
    }
}
