package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.vedich.kernel.assessment.AssessmentEvent;
import vn.vedich.kernel.criteria.CriteriaEvent;
import vn.vedich.kernel.directive.DirectiveEvent;
import vn.vedich.kernel.enrolment.EnrolmentEvent;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.evidence.EvidenceEvent;
import vn.vedich.kernel.notice.NoticeEvent;
import vn.vedich.kernel.project.ProjectEvent;
import vn.vedich.kernel.request.RequestEvent;
import vn.vedich.kernel.session.SessionEvent;
import vn.vedich.kernel.subscription.SubscriptionEvent;
import vn.vedich.kernel.unit.UnitEvent;
import vn.vedich.kernel.webhook.WebhookEvent;
import vn.vedich.query.timeline.TimelineDocument.Told;

/** Tells each entry in one sentence: from the message file of a language, filled in with what things are called. */
final class Summaries {

    private final Wording wording;
    private final Glossary glossary;

    Summaries(Glossary glossary) {
        this.wording = new Wording(glossary.language());
        this.glossary = glossary;
    }

    /** One sentence; {@code {unit}} is the unit that the entry's subject is about, unless the entry names another. */
    String of(Told told) {
        return told.happened().map(event -> sentence(told, event)).orElse(told.type());
    }

    private String sentence(Told told, Event event) {
        LocalDate day = told.entry().occurredOn().firstDay();
        Map<String, String> words = new TreeMap<>(words(event, glossary.of(told.stream()), day));
        String subject = told.stream().substring(told.stream().indexOf('/') + 1);
        words.putIfAbsent(
                "unit",
                glossary.subjects()
                        .unit(told.stream())
                        .map(unit -> glossary.unit(unit, day))
                        .orElse(subject));
        return wording.sentence(told.type(), words);
    }

    private Map<String, String> words(Event event, Glossary names, LocalDate day) {
        Mentions mentions = new Mentions(names, wording, day);
        return switch (event) {
            case UnitEvent e -> new UnitWords(names, wording, day).of(e);
            case CriteriaEvent e -> new CriteriaWords(names).of(e);
            case EnrolmentEvent e -> new EnrolmentWords(names, wording, day).of(e);
            case AssessmentEvent e -> new AssessmentWords(names, wording, day).of(e);
            case EvidenceEvent e -> new EvidenceWords(mentions, wording).of(e);
            case ProjectEvent e -> new ProjectWords(mentions, wording).of(e);
            case SessionEvent e -> new SessionWords(mentions, wording).of(e);
            case DirectiveEvent e -> new DirectiveWords(mentions, wording).of(e);
            case RequestEvent e -> new RequestWords(mentions, wording).of(e);
            case NoticeEvent e -> new NoticeWords(mentions, wording).of(e);
            case WebhookEvent e -> new WebhookWords(mentions, wording).of(e);
            case SubscriptionEvent e -> new SubscriptionWords(wording).of(e);
            default -> Map.of();
        };
    }
}
