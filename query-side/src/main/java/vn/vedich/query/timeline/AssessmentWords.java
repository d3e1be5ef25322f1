package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.assessment.HowWell;
import vn.vedich.kernel.assessment.Rejudgement;
import vn.vedich.kernel.assessment.Totals;
import vn.vedich.kernel.id.CriterionId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.id.VerificationLevel;

/** What the sentences about assessments are filled in with. */
record AssessmentWords(Glossary glossary, Wording wording, LocalDate day) {

    Map<String, String> of(AssessmentEvent event) {
        return switch (event) {
            case AssessmentEvent.AssessmentOpened e ->
                Map.of(
                        "unit", glossary.unit(e.unitId(), day),
                        "set", glossary.set(e.criteriaSetId()),
                        "version", Integer.toString(e.version()),
                        "years", e.period().from() + "–" + e.period().to());
            case AssessmentEvent.IndicatorRecorded e -> new ValueWords(glossary, wording, day).of(e.observation());
            case AssessmentEvent.ApplicabilityDecided e ->
                Map.of(
                        "indicator", glossary.indicator(e.indicator()),
                        "applies", wording.sentence(e.applicable() ? "part.applies" : "part.appliesNot", Map.of()),
                        "from", e.from().toString());
            case AssessmentEvent.CriterionMet e ->
                Map.of(
                        "criterion", glossary.criterion(e.criterion()),
                        "from", e.from().toString(),
                        "howWell", howWell(e.howWell()),
                        "version", Integer.toString(e.basis().version()));
            case AssessmentEvent.CriterionLapsed e -> criterion(e.criterion(), e.from());
            case AssessmentEvent.CriterionOwed e ->
                Map.of(
                        "criterion", glossary.criterion(e.criterion()),
                        "from", e.from().toString(),
                        "due", e.due().toString());
            case AssessmentEvent.CriterionVerified e -> finding(e.criterion(), e.level(), e.round(), e.by());
            case AssessmentEvent.CriterionRejected e -> finding(e.criterion(), e.level(), e.round(), e.by());
            case AssessmentEvent.ReportSubmitted e ->
                Map.of(
                        "asOf", e.asOf().toString(),
                        "claimed", totals(e.claimed()),
                        "supported", totals(e.supported()));
            case AssessmentEvent.AssessmentRejudged e -> rejudged(e);
            case AssessmentEvent.ResultsCarriedOver e ->
                Map.of(
                        "count",
                        Integer.toString(e.results().size()),
                        "earlier",
                        e.earlier().value());
            case AssessmentEvent.AssessmentClosed e -> Map.of("from", e.from().toString());
            case AssessmentEvent.AssessmentEntryAnnulled e ->
                Map.of("entry", e.entry().value());
        };
    }

    private Map<String, String> criterion(CriterionId criterion, LocalDate from) {
        return Map.of("criterion", glossary.criterion(criterion), "from", from.toString());
    }

    private Map<String, String> finding(CriterionId criterion, VerificationLevel level, int round, UnitId by) {
        return Map.of(
                "criterion", glossary.criterion(criterion),
                "level", level.value(),
                "round", Integer.toString(round),
                "by", glossary.unit(by, day));
    }

    private Map<String, String> rejudged(AssessmentEvent.AssessmentRejudged event) {
        long still = event.results().stream().filter(Rejudgement::stillMet).count();
        return Map.of(
                "version", Integer.toString(event.version()),
                "still", Long.toString(still),
                "fell", Long.toString(event.results().size() - still));
    }

    private String howWell(@Nullable HowWell howWell) {
        return howWell == null ? "" : wording.sentence("part." + howWell, Map.of());
    }

    private String totals(Totals totals) {
        String unsaid = wording.sentence("part.notStated", Map.of());
        return wording.sentence(
                "part.totals",
                Map.of(
                        "criteria",
                                totals.criteria() == null
                                        ? unsaid
                                        : totals.criteria().toString(),
                        "indicators",
                                totals.indicators() == null
                                        ? unsaid
                                        : totals.indicators().toString()));
    }
}
