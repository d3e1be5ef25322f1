package vn.vedich.query.conduct;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.assessment.AssessmentEvent.IndicatorRecorded;
import vn.vedich.kernel.id.IndicatorId;
import vn.vedich.query.answer.Cursor;
import vn.vedich.query.conduct.CorrectionsView.Correction;
import vn.vedich.query.conduct.CorrectionsView.Kind;

/** An act that corrects or annuls another one. */
record Correcting(ConductDocument document, Act later, Act earlier) {

    /** All in one document. */
    static Stream<Correcting> in(ConductDocument document) {
        return document.acts().stream()
                .flatMap(later -> Optional.ofNullable(later.supersedes())
                        .flatMap(document::act)
                        .map(earlier -> new Correcting(document, later, earlier))
                        .stream());
    }

    @Nullable
    IndicatorId indicator() {
        return earlier.happened().orElse(null) instanceof IndicatorRecorded recorded
                ? recorded.observation().indicator()
                : null;
    }

    /** The newest come first. */
    Cursor place() {
        return new Cursor(
                Cursor.greatestFirst(later.position()), later.entry().id().value());
    }

    Correction read(Telling telling) {
        Kind kind = later.annuls() ? Kind.ANNULLED : Kind.CORRECTED;
        return new Correction(
                kind,
                telling.entry(document, later),
                telling.entry(document, earlier),
                indicator(),
                earlier.event(),
                later.annuls() ? null : later.event(),
                later.entry().provenance().reason(),
                later.isOfAccountOf(earlier),
                summary(kind, telling));
    }

    private String summary(Kind kind, Telling telling) {
        Map<String, Object> values = Map.of(
                "who", telling.who(later),
                "day", later.enteredOn(),
                "position", earlier.position(),
                "subject", document.stream(),
                "before", telling.said(earlier),
                "after", telling.said(later));
        return telling.sentence(kind == Kind.ANNULLED ? "annulled" : "corrected", values);
    }
}
