package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.Measured;
import vn.vedich.kernel.assessment.Observation;
import vn.vedich.kernel.id.UnitId;

/** What the sentence about a recorded value is filled in with. */
record ValueWords(Glossary glossary, Wording wording, LocalDate day) {

    Map<String, String> of(Observation observation) {
        return Map.of(
                "indicator", glossary.indicator(observation.indicator()),
                "value", value(observation.value()),
                "in", observation.unit() == null ? "" : " " + observation.unit(),
                "village", village(observation.village()),
                "observedOn", observation.observedOn().toString());
    }

    private String value(Measured measured) {
        return switch (measured) {
            case Measured.YesNo v -> met(v.met());
            case Measured.Quantity v -> wording.number(v.value());
            case Measured.Words v -> met(v.met());
            case Measured.Parts v ->
                v.parts().stream()
                        .map(part -> part.part() + ": " + value(part.value()))
                        .collect(Collectors.joining("; "));
        };
    }

    private String met(boolean met) {
        return wording.sentence(met ? "part.met" : "part.unmet", Map.of());
    }

    private String village(@Nullable UnitId village) {
        return village == null ? "" : wording.sentence("part.village", Map.of("unit", glossary.unit(village, day)));
    }
}
