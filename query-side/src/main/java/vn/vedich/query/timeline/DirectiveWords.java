package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.directive.Assignment;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.directive.SaidByTime;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Decimal;
import vn.vedich.kernel.value.Text;

/** What the sentences about directives are filled in with. */
record DirectiveWords(Mentions mentions, Wording wording) {

    Map<String, String> of(DirectiveEvent event) {
        Map<String, String> words = new TreeMap<>(Map.of("directive", mentions.subject(event.directiveId())));
        words.putAll(said(event));
        return words;
    }

    private Map<String, String> said(DirectiveEvent event) {
        return switch (event) {
            case DirectiveEvent.DirectiveIssued e ->
                Map.of(
                        "issuer", mentions.unit(e.issuer()),
                        "text", wording.said(e.text()),
                        "terms", terms(e));
            case DirectiveEvent.DirectiveAmended e -> Map.of("text", wording.said(e.text()));
            case DirectiveEvent.DirectiveSourceNamed e -> Map.of("source", mentions.conclusion(e.source()));
            case DirectiveEvent.DirectiveAssigned e -> Map.of("assignment", assignment(e.assignment()));
            case DirectiveEvent.DirectiveReassigned e -> Map.of("assignment", assignment(e.assignment()));
            case DirectiveEvent.DeadlineSet e -> Map.of("deadline", e.deadline().toString());
            case DirectiveEvent.DeadlineExtended e ->
                Map.of("deadline", e.deadline().toString());
            case DirectiveEvent.DirectiveAcknowledged e -> Map.of("by", mentions.unit(e.by()));
            case DirectiveEvent.DirectiveProgressReported e ->
                Map.of("by", mentions.unit(e.by()), "percent", percent(e.percent()), "text", wording.said(e.text()));
            case DirectiveEvent.DirectiveReportedDone e -> done(e.by(), e.doneOn(), e.evidence(), e.text());
            case DirectiveEvent.DirectiveAccepted e -> Map.of();
            case DirectiveEvent.DirectiveReturned e -> Map.of();
            case DirectiveEvent.DirectiveWithdrawn e -> Map.of();
            case DirectiveEvent.DirectiveReminded e -> saidByTime(e);
            case DirectiveEvent.DirectiveOverdue e -> saidByTime(e);
            case DirectiveEvent.DirectiveEscalated e -> {
                Map<String, String> words = new TreeMap<>(saidByTime(e));
                words.put("to", mentions.unit(e.to()));
                yield words;
            }
            case DirectiveEvent.ExtensionRequested e ->
                Map.of("by", mentions.unit(e.by()), "deadline", e.deadline().toString());
            case DirectiveEvent.ExtensionGranted e -> Map.of("unit", mentions.unit(e.unit()));
            case DirectiveEvent.ExtensionRefused e -> Map.of("unit", mentions.unit(e.unit()));
            case DirectiveEvent.DirectiveHandedBack e -> Map.of("by", mentions.unit(e.by()));
            case DirectiveEvent.DirectiveInsistedOn e -> Map.of("unit", mentions.unit(e.unit()));
            case DirectiveEvent.ShareProgressReported e ->
                Map.of("by", mentions.unit(e.by()), "percent", percent(e.percent()), "text", wording.said(e.text()));
            case DirectiveEvent.ShareReportedDone e -> done(e.by(), e.doneOn(), e.evidence(), e.text());
            case DirectiveEvent.DirectiveWholeNamed e -> Map.of("whole", mentions.subject(e.whole()));
            case DirectiveEvent.DirectiveEntryAnnulled e ->
                Map.of("entry", e.entry().value());
        };
    }

    private Map<String, String> saidByTime(SaidByTime said) {
        UnitId unit = said.unit();
        return Map.of(
                "unit",
                unit == null ? wording.part("part.unassigned") : mentions.unit(unit),
                "deadline",
                said.deadline().toString());
    }

    private Map<String, String> done(UnitId by, LocalDate doneOn, List<EvidenceId> evidence, @Nullable Text text) {
        return Map.of(
                "by", mentions.unit(by),
                "doneOn", doneOn.toString(),
                "evidence", mentions.evidence(evidence),
                "text", mentions.remark(text));
    }

    private String terms(DirectiveEvent.DirectiveIssued event) {
        String deadline = event.deadline() == null ? null : event.deadline().toString();
        return Stream.of(
                        event.assignment() == null ? wording.part("part.unassigned") : assignment(event.assignment()),
                        deadline == null ? wording.part("part.noDeadline") : wording.part("part.due", "due", deadline),
                        wording.part("part.concerning", "matters", matters(event)),
                        event.source() == null
                                ? ""
                                : wording.part("part.accordingTo", "source", mentions.conclusion(event.source())))
                .filter(term -> !term.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private String matters(DirectiveEvent.DirectiveIssued event) {
        return Stream.of(
                        mentions.units(event.concerned()),
                        wording.part("part.criteria", "criteria", mentions.criteria(event.criteria())),
                        wording.part("part.projects", "projects", mentions.subjects(event.projects())))
                .filter(matter -> !matter.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String assignment(Assignment assignment) {
        List<String> words = List.of(
                wording.part("part.leads", "unit", mentions.unit(assignment.lead())),
                wording.part("part.cooperate", "units", mentions.units(assignment.cooperating())));
        return String.join("", words);
    }

    private String percent(@Nullable Decimal percent) {
        return percent == null ? "" : wording.part("part.percent", "percent", wording.number(percent));
    }
}
