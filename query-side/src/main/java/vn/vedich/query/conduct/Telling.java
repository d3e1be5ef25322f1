package vn.vedich.query.conduct;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionMet;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionRejected;
import vn.vedich.kernel.assessment.AssessmentEvent.CriterionVerified;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;
import vn.vedich.platform.problem.Languages;
import vn.vedich.platform.problem.Sentences;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.Subject;
import vn.vedich.query.dossier.SubjectNames;

/** Tells entries, and what was found of them, in sentences of one language. */
record Telling(SubjectNames names, Locale language) {

    private static final Sentences BOOK = new Sentences("vn.vedich.query.conduct.conduct");
    private static final String ERASED = "—";

    EntryView entry(ConductDocument document, Act act) {
        return new EntryView(
                act.position(),
                act.entry().id(),
                act.type(),
                Subject.of(document.stream()),
                act.entry().occurredOn(),
                act.recordedAt(),
                act.account(),
                act.unit() == null ? null : names.unit(act.unit()),
                act.person(),
                act.isForOthers(),
                summary(document, act));
    }

    /** A sentence of the book with these values, each a text or a number. */
    String sentence(String key, Map<String, ?> values) {
        return BOOK.of(key, values).in(language);
    }

    /** Who entered it, and for whom. */
    String who(Act act) {
        Text account = act.account();
        String name = account == null ? ERASED : String.valueOf(account.value());
        return act.unit() == null
                ? name
                : sentence(act.isForOthers() ? "who.for" : "who.of", Map.of("account", name, "unit", unit(act.unit())));
    }

    String unit(UnitId id) {
        NamedUnit unit = names.unit(id);
        return Optional.ofNullable(unit.names()).flatMap(this::text).orElse(id.value());
    }

    /** What an entry says, as shortly as it can be said beside another. */
    String said(Act act) {
        Event event = act.happened().orElse(null);
        return event instanceof IndicatorRecorded recorded
                ? value(recorded.observation().value())
                : sentence("said.other", Map.of("type", act.type()));
    }

    private String summary(ConductDocument document, Act act) {
        Map<String, Object> values = new HashMap<>();
        values.put("who", who(act));
        values.put("position", act.position());
        values.put("day", act.entry().occurredOn());
        values.put("type", act.type());
        values.put("subject", document.stream());
        return switch (act.happened().orElse(null)) {
            case IndicatorRecorded e -> {
                values.put("indicator", e.observation().indicator());
                values.put("value", value(e.observation().value()));
                yield sentence("entry.value", values);
            }
            case CriterionMet e -> criterion("entry.met", e.criterion().value(), values);
            case CriterionVerified e ->
                criterion("entry.verified", e.criterion().value(), values);
            case CriterionRejected e ->
                criterion("entry.rejected", e.criterion().value(), values);
            case null, default -> sentence("entry.other", values);
        };
    }

    private String criterion(String key, String criterion, Map<String, Object> values) {
        values.put("criterion", criterion);
        return sentence(key, values);
    }

    private String value(Measured measured) {
        return switch (measured) {
            case Measured.YesNo yesNo -> sentence(yesNo.met() ? "value.yes" : "value.no", Map.of());
            case Measured.Quantity quantity -> quantity.value().toString();
            case Measured.Parts parts ->
                parts.parts().stream()
                        .map(part -> part.part() + " " + value(part.value()))
                        .collect(Collectors.joining(", "));
            case Measured.Words words ->
                words.text().value() == null ? ERASED : words.text().value();
        };
    }

    private Optional<String> text(Names known) {
        @Nullable Text english = known.en();
        Text text = language.equals(Languages.ENGLISH) && english != null ? english : known.vi();
        return Optional.ofNullable(text.value());
    }
}
