package vn.vedich.query.timeline;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.request.Payer;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.value.DayOrMonth;
import vn.vedich.kernel.value.Money;

/** What the sentences about requests are filled in with. */
record RequestWords(Mentions mentions, Wording wording) {

    Map<String, String> of(RequestEvent event) {
        Map<String, String> words = new TreeMap<>(Map.of("request", mentions.subject(event.requestId())));
        words.putAll(said(event));
        return words;
    }

    private Map<String, String> said(RequestEvent event) {
        return switch (event) {
            case RequestEvent.RequestRaised e -> raised(e);
            case RequestEvent.RequestForwarded e -> Map.of("to", mentions.unit(e.to()), "on", e.on().toString());
            case RequestEvent.RequestAnswered e ->
                Map.of(
                        "by", mentions.unit(e.by()),
                        "on", e.on().toString(),
                        "answer", wording.part("part.answer." + e.answer()),
                        "until", until(e.until()),
                        "text", e.text() == null ? "" : wording.part("part.answering", "text", wording.said(e.text())));
            case RequestEvent.FollowUpPromised e ->
                Map.of(
                        "by", mentions.unit(e.by()),
                        "on", e.on().toString(),
                        "text", wording.said(e.text()),
                        "deadline", due(e.deadline()));
            case RequestEvent.RequestFunded e ->
                Map.of("payer", payer(e.payer()), "amount", amount(e.amount()), "on", e.on().toString());
            case RequestEvent.RequestClosed e -> Map.of("on", e.on().toString());
            case RequestEvent.RequestEntryAnnulled e ->
                Map.of("entry", e.entry().value());
        };
    }

    private String due(@Nullable DayOrMonth deadline) {
        return deadline == null
                ? wording.part("part.noDeadline")
                : wording.part("part.due", "due", deadline.toString());
    }

    private Map<String, String> raised(RequestEvent.RequestRaised event) {
        return Map.of(
                "unit", mentions.unit(event.unitId()),
                "to", mentions.unit(event.to()),
                "on", event.raisedOn().toString(),
                "text", wording.said(event.text()),
                "session",
                        event.session() == null
                                ? ""
                                : wording.part("part.inSession", "session", mentions.session(event.session())),
                "serves", wording.part("part.serves", "criteria", mentions.criteria(event.criteria())));
    }

    private String payer(Payer payer) {
        return switch (payer) {
            case Payer.OfProject p -> wording.part("part.byProject", "project", mentions.subject(p.projectId()));
            case Payer.OfLine p -> wording.part("part.byLine", "line", mentions.line(p.line()));
        };
    }

    private String amount(@Nullable Money amount) {
        return amount == null ? "" : wording.part("part.amount", "amount", wording.money(amount));
    }

    private String until(@Nullable DayOrMonth until) {
        return until == null ? "" : wording.part("part.until", "until", until.toString());
    }
}
