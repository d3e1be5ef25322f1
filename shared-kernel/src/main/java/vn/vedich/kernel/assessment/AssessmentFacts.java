package vn.vedich.kernel.assessment;

import java.time.LocalDate;
import java.util.Optional;
import vn.vedich.kernel.assessment.AssessmentEvent.AssessmentOpened;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.kernel.id.ReportId;
import vn.vedich.kernel.ledger.Dated;
import vn.vedich.kernel.ledger.DatedBy;
import vn.vedich.kernel.ledger.Entries;
import vn.vedich.kernel.ledger.Entry;

/** What is known of one assessment, by day; what was corrected or annulled is left out. */
public record AssessmentFacts(
        Entries entries,
        EnteredValues enteredBy,
        Dated<AssessmentOpened> openings,
        Dated<Integer> versions,
        DatedBy<IndicatorId, Observation> values,
        DatedBy<IndicatorId, Observation> villageValues,
        DatedBy<IndicatorId, Boolean> applicability,
        DatedBy<CriterionId, Mark> marks,
        DatedBy<CriterionId, Verification> verifications,
        DatedBy<ReportId, Report> reports,
        Dated<Boolean> closings) {

    public static AssessmentFacts none() {
        return new AssessmentFacts(
                Entries.none(),
                EnteredValues.none(),
                Dated.nothing(),
                Dated.nothing(),
                DatedBy.nothing(),
                DatedBy.nothing(),
                DatedBy.nothing(),
                DatedBy.nothing(),
                DatedBy.nothing(),
                DatedBy.nothing(),
                Dated.nothing());
    }

    public AssessmentFacts evolve(Entry entry, AssessmentEvent event) {
        AssessmentFacts before =
                Entries.superseded(entry, event).map(this::without).orElse(this);
        return AssessmentFolding.with(before, entry, event)
                .entered(entries.with(entry, event), enteredBy.with(entry, event));
    }

    /** The facts as if that entry had never been made. */
    public AssessmentFacts without(EntryId entry) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                openings.without(entry),
                versions.without(entry),
                values.without(entry),
                villageValues.without(entry),
                applicability.without(entry),
                marks.without(entry),
                verifications.without(entry),
                reports.without(entry),
                closings.without(entry));
    }

    /** How the assessment was opened; empty while it is not. */
    public Optional<AssessmentOpened> opened() {
        return openings.last().map(Dated.Item::value);
    }

    public boolean isClosedOn(LocalDate day) {
        return closings.on(day).isPresent();
    }

    private AssessmentFacts entered(Entries more, EnteredValues by) {
        return new AssessmentFacts(
                more,
                by,
                openings,
                versions,
                values,
                villageValues,
                applicability,
                marks,
                verifications,
                reports,
                closings);
    }

    AssessmentFacts withOpenings(Dated<AssessmentOpened> more) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                more,
                versions,
                values,
                villageValues,
                applicability,
                marks,
                verifications,
                reports,
                closings);
    }

    AssessmentFacts withVersions(Dated<Integer> more) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                openings,
                more,
                values,
                villageValues,
                applicability,
                marks,
                verifications,
                reports,
                closings);
    }

    AssessmentFacts withValues(DatedBy<IndicatorId, Observation> more) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                openings,
                versions,
                more,
                villageValues,
                applicability,
                marks,
                verifications,
                reports,
                closings);
    }

    AssessmentFacts withVillageValues(DatedBy<IndicatorId, Observation> more) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                openings,
                versions,
                values,
                more,
                applicability,
                marks,
                verifications,
                reports,
                closings);
    }

    AssessmentFacts withApplicability(DatedBy<IndicatorId, Boolean> more) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                openings,
                versions,
                values,
                villageValues,
                more,
                marks,
                verifications,
                reports,
                closings);
    }

    AssessmentFacts withMarks(DatedBy<CriterionId, Mark> more) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                openings,
                versions,
                values,
                villageValues,
                applicability,
                more,
                verifications,
                reports,
                closings);
    }

    AssessmentFacts withVerifications(DatedBy<CriterionId, Verification> more) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                openings,
                versions,
                values,
                villageValues,
                applicability,
                marks,
                more,
                reports,
                closings);
    }

    AssessmentFacts withReports(DatedBy<ReportId, Report> more) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                openings,
                versions,
                values,
                villageValues,
                applicability,
                marks,
                verifications,
                more,
                closings);
    }

    AssessmentFacts withClosings(Dated<Boolean> more) {
        return new AssessmentFacts(
                entries,
                enteredBy,
                openings,
                versions,
                values,
                villageValues,
                applicability,
                marks,
                verifications,
                reports,
                more);
    }
}
