package vn.vedich.query.timeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.value.Names;

/** What the sentences about projects are filled in with. */
record ProjectWords(Mentions mentions, Wording wording) {

    Map<String, String> of(ProjectEvent event) {
        Map<String, String> words = new TreeMap<>(Map.of("project", mentions.subject(event.projectId())));
        words.putAll(said(event));
        return words;
    }

    private Map<String, String> said(ProjectEvent event) {
        return switch (event) {
            case ProjectEvent.ProjectApproved e -> approved(e);
            case ProjectEvent.ProjectStarted e -> started(e);
            case ProjectEvent.ProjectProgressReported e ->
                Map.of(
                        "percent", wording.number(e.percent()),
                        "observedOn", e.observedOn().toString(),
                        "note", mentions.remark(e.note()),
                        "evidence", mentions.evidence(e.evidence()));
            case ProjectEvent.ProjectSuspended e -> Map.of("from", e.from().toString());
            case ProjectEvent.ProjectResumed e -> Map.of("from", e.from().toString());
            case ProjectEvent.ProjectCompleted e ->
                Map.of("on", e.on().toString(), "evidence", mentions.evidence(e.evidence()));
            case ProjectEvent.CapitalAllocated e -> money().allocated(e.line(), e.amount(), e.from());
            case ProjectEvent.CapitalAdjusted e -> money().allocated(e.line(), e.amount(), e.from());
            case ProjectEvent.AdvanceRecorded e -> money().paid(e.line(), e.amount(), e.paidOn(), e.beyondAllocation());
            case ProjectEvent.DisbursementRecorded e ->
                money().paid(e.line(), e.amount(), e.paidOn(), e.beyondAllocation());
            case ProjectEvent.AcceptedVolumeRecorded e ->
                Map.of("worth", wording.money(e.worth()), "on", e.acceptedOn().toString());
            case ProjectEvent.DisbursementReversed e -> money().reversed(e);
            case ProjectEvent.ContributionRecorded e -> money().given(e);
            case ProjectEvent.AccountsFinalised e ->
                Map.of("settled", wording.money(e.settled()), "on", e.on().toString());
            case ProjectEvent.ProjectEntryAnnulled e ->
                Map.of("entry", e.entry().value());
        };
    }

    private Map<String, String> approved(ProjectEvent.ProjectApproved event) {
        String funding = event.funding().stream()
                .map(share -> wording.money(share.amount()) + " " + mentions.line(share.line()))
                .collect(Collectors.joining(", "));
        return Map.of(
                "project", named(event.names(), event),
                "unit", mentions.unit(event.unitId()),
                "total", wording.money(event.total()),
                "investor", mentions.unit(event.investor()),
                "funding", wording.part("part.funding", "lines", funding),
                "serves", wording.part("part.serves", "criteria", mentions.criteria(event.serves())));
    }

    private Map<String, String> started(ProjectEvent.ProjectStarted event) {
        String place = event.place() == null ? "" : wording.plain(event.place());
        return Map.of(
                "project", named(event.names(), event),
                "unit", mentions.unit(event.unitId()),
                "place", wording.part("part.place", "place", place),
                "from", event.from().toString(),
                "serves", wording.part("part.serves", "criteria", mentions.criteria(event.serves())));
    }

    /** As this entry names it, whatever it was called since. */
    private String named(Names names, ProjectEvent event) {
        return mentions.called(names, event.projectId());
    }

    private MoneyWords money() {
        return new MoneyWords(mentions, wording);
    }
}
