package vn.vedich.query.timeline;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.session.Chair;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.value.DayOrMonth;

/** What the sentences about sessions are filled in with. */
record SessionWords(Mentions mentions, Wording wording) {

    Map<String, String> of(SessionEvent event) {
        Map<String, String> words = new TreeMap<>(Map.of("session", mentions.session(event.sessionId())));
        words.putAll(said(event));
        return words;
    }

    private Map<String, String> said(SessionEvent event) {
        return switch (event) {
            case SessionEvent.SessionHeld e ->
                Map.of(
                        "heldOn", e.heldOn().toString(),
                        "chair", chair(e.chair()),
                        "unit", mentions.unit(e.unitId()),
                        "about", wording.said(e.about()),
                        "present", wording.part("part.present", "units", mentions.units(e.present())));
            case SessionEvent.FindingRecorded e ->
                Map.of(
                        "kind", wording.part("part.finding." + e.kind()),
                        "of", e.unit() == null ? "" : wording.part("part.of", "unit", mentions.unit(e.unit())),
                        "criterion", criterion(e),
                        "text", wording.said(e.text()));
            case SessionEvent.ConclusionAdopted e -> Map.of("text", wording.said(e.text()));
            case SessionEvent.ConclusionDutyNamed e ->
                Map.of(
                        "text", wording.said(e.text()),
                        "lead", wording.part("part.leads", "unit", mentions.unit(e.lead())),
                        "cooperating", wording.part("part.cooperate", "units", mentions.units(e.cooperating())),
                        "deadline", due(e.deadline()));
            case SessionEvent.ConclusionNoticeIssued e ->
                Map.of("number", wording.plain(e.number()), "date", e.date().toString());
            case SessionEvent.SessionEntryAnnulled e ->
                Map.of("entry", e.entry().value());
        };
    }

    private String due(@Nullable DayOrMonth deadline) {
        return deadline == null
                ? wording.part("part.noDeadline")
                : wording.part("part.due", "due", deadline.toString());
    }

    private String chair(Chair chair) {
        String unit = mentions.unit(chair.unit());
        return chair.person() == null
                ? unit
                : wording.sentence("part.chair", Map.of("unit", unit, "person", wording.plain(chair.person())));
    }

    private String criterion(SessionEvent.FindingRecorded event) {
        return event.criterion() == null
                ? ""
                : wording.part(
                        "part.onCriterion", "criterion", mentions.glossary().criterion(event.criterion()));
    }
}
