package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.enrolment.Goal;
import vn.vedich.kernel.id.UnitId;

/** What the sentences about enrolments are filled in with. */
record EnrolmentWords(Glossary glossary, Wording wording, LocalDate day) {

    Map<String, String> of(EnrolmentEvent event) {
        return switch (event) {
            case EnrolmentEvent.UnitEnrolled e ->
                Map.of(
                        "unit", glossary.unit(e.unitId(), day),
                        "programme", e.programme().value(),
                        "years", e.period().from() + "–" + e.period().to(),
                        "from", e.from().toString());
            case EnrolmentEvent.CriteriaSetAdopted e ->
                Map.of(
                        "set", glossary.set(e.criteriaSetId()),
                        "version", Integer.toString(e.version()),
                        "from", e.from().toString());
            case EnrolmentEvent.ThresholdProfileAssigned e ->
                Map.of(
                        "profile",
                        glossary.profile(e.profile()),
                        "from",
                        e.from().toString());
            case EnrolmentEvent.ProgrammeStatusRecorded e ->
                Map.of(
                        "programme", e.programme().value(),
                        "status", e.status().value(),
                        "from", e.from().toString());
            case EnrolmentEvent.ResponsibilityAssigned e ->
                Map.of(
                        "indicator", glossary.indicator(e.indicator()),
                        "responsible", glossary.unit(e.responsible(), day),
                        "from", e.from().toString());
            case EnrolmentEvent.SupportUnitAssigned e ->
                Map.of(
                        "support",
                        glossary.unit(e.support(), day),
                        "from",
                        e.from().toString());
            case EnrolmentEvent.TargetSet e -> Map.of("goal", goal(e.goal()));
            case EnrolmentEvent.TargetRevised e -> Map.of("goal", goal(e.goal()));
            case EnrolmentEvent.CriterionPlanned e ->
                Map.of(
                        "criterion", glossary.criterion(e.criterion()),
                        "due", e.due().toString(),
                        "by", by(e.responsible()));
            case EnrolmentEvent.EnrolmentEntryAnnulled e ->
                Map.of("entry", e.entry().value());
        };
    }

    private String goal(Goal goal) {
        return switch (goal) {
            case Goal.Totals g ->
                wording.sentence(
                        g.indicators() == null ? "part.goal.criteria" : "part.goal.totals",
                        Map.of(
                                "criteria", Integer.toString(g.criteria()),
                                "indicators", String.valueOf(g.indicators()),
                                "due", g.due().toString()));
            case Goal.Recognition g ->
                wording.sentence("part.goal.recognition", Map.of("due", g.due().toString()));
        };
    }

    private String by(@Nullable UnitId responsible) {
        return responsible == null
                ? ""
                : wording.sentence("part.seenToBy", Map.of("unit", glossary.unit(responsible, day)));
    }
}
