package vn.vedich.platform.contract;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.vedich.kernel.Vocabulary;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.event.EventType;

/** One event of every type, with every field that it can have, and the further forms of those that have several. */
final class SampleEvents {

    private SampleEvents() {}

    static List<Event> all() {
        return Stream.of(
                        UnitSamples.all(),
                        CriteriaSamples.all(),
                        EnrolmentSamples.all(),
                        AssessmentSamples.all(),
                        EvidenceSamples.all(),
                        ProjectSamples.all(),
                        SessionSamples.all(),
                        DirectiveSamples.all(),
                        RequestSamples.all(),
                        NoticeSamples.all(),
                        WebhookSamples.all(),
                        SubscriptionSamples.all())
                .flatMap(List::stream)
                .toList();
    }

    /** What every sample is kept under: {@code unit.UnitMoved.r1}, {@code project.ContributionRecorded.r1.land}. */
    static Map<String, Event> byForm() {
        Map<String, Event> samples = new TreeMap<>();
        all().forEach(event -> samples.put(form(event), event));
        Stream.of(ProjectSamples.forms(), RequestSamples.forms())
                .forEach(forms -> forms.forEach((form, event) -> samples.put(form(event) + "." + form, event)));
        return samples;
    }

    static EventType type(Event event) {
        return Vocabulary.all().stream()
                .filter(type -> type.type().equals(event.getClass()))
                .findFirst()
                .orElseThrow();
    }

    private static String form(Event event) {
        return type(event).name() + ".r" + type(event).revision();
    }
}
