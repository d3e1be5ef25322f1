package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.criteria.CriterionOf;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.project.CapitalLine;
import vn.vedich.kernel.session.ConclusionOf;
import vn.vedich.kernel.value.Names;
import vn.vedich.kernel.value.Text;

/** How sentences of one day mention units, criteria, subjects and lines of capital. */
record Mentions(Glossary glossary, Wording wording, LocalDate day) {

    String unit(UnitId id) {
        return glossary.unit(id, day);
    }

    String units(Collection<UnitId> ids) {
        return ids.stream().map(this::unit).collect(Collectors.joining(", "));
    }

    String criteria(Collection<CriterionOf> criteria) {
        return criteria.stream().map(glossary::criterion).collect(Collectors.joining(", "));
    }

    /** A project, directive, request or piece of evidence: its name or the beginning of its text. */
    String subject(SubjectId id) {
        return called(glossary.subjects().names(id), id.value());
    }

    String subjects(Collection<? extends SubjectId> ids) {
        return ids.stream().map(this::subject).collect(Collectors.joining(", "));
    }

    /** A session, by its day and the unit that it was held with. */
    String session(SessionId id) {
        return glossary.subjects()
                .held(id)
                .flatMap(held -> Optional.ofNullable(held.unit())
                        .map(unit -> wording.sentence(
                                "part.session", Map.of("day", String.valueOf(held.day()), "unit", unit(unit)))))
                .orElse(id.value());
    }

    String conclusion(ConclusionOf source) {
        return wording.sentence(
                "part.conclusion",
                Map.of(
                        "conclusion",
                        called(
                                glossary.subjects().names(source),
                                source.conclusion().value()),
                        "session",
                        session(source.sessionId())));
    }

    String line(CapitalLine line) {
        return wording.sentence(
                "part.line." + line.kind(),
                Map.of("source", line.source().value(), "year", Integer.toString(line.budgetYear())));
    }

    /** How many pieces of evidence came with it. */
    String evidence(List<EvidenceId> evidence) {
        return evidence.isEmpty() ? "" : wording.part("part.evidence", "count", Integer.toString(evidence.size()));
    }

    /** A text after a colon, where there is one. */
    String remark(@Nullable Text text) {
        return text == null ? "" : wording.part("part.remark", "text", wording.said(text));
    }

    /** A subject as one entry calls it, whatever it is called since. */
    String called(Names names, SubjectId id) {
        return called(Optional.of(names), id.value());
    }

    private String called(Optional<Names> names, String otherwise) {
        return names.map(known -> glossary.text(known).map(Text::of).orElse(Text.erased()))
                .map(wording::referred)
                .orElse(otherwise);
    }
}
