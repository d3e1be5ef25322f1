package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.vedich.kernel.event.NamedIn;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entry;
import vn.vedich.kernel.provenance.Provenance;
import vn.vedich.kernel.provenance.Source;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.dossier.Subject;
import vn.vedich.query.timeline.TimelineDocument.Told;

/**
 * Puts entries into the form of the answer.
 *
 * @param asked the unit whose timeline it is, if it is one's
 * @param corrected the entries that these take the place of
 */
record TimelineReading(@Nullable UnitId asked, Glossary glossary, Summaries summaries, Map<EntryId, Told> corrected) {

    static TimelineReading of(@Nullable UnitId asked, Glossary glossary, Map<EntryId, Told> corrected) {
        return new TimelineReading(asked, glossary, new Summaries(glossary), corrected);
    }

    TimelineView read(Told told) {
        Entry entry = told.entry();
        Provenance provenance = entry.provenance();
        return new TimelineView(
                told.position(),
                entry.id(),
                told.type(),
                Subject.of(told.stream()),
                told.sequence(),
                units(told),
                entry.occurredOn(),
                entry.reportedOn(),
                told.recordedAt(),
                provenance.enteredBy(),
                provenance.attributedTo(),
                provenance.authority(),
                provenance.reason(),
                provenance.source(),
                provenance.source() == Source.ILLUSTRATIVE,
                provenance.commandId(),
                summaries.of(told),
                told.supersedes().orElse(null),
                told.correctedBy(),
                told.annulledBy(),
                evidence(told),
                told.event(),
                instead(told));
    }

    private List<NamedUnit> units(Told told) {
        Stream<UnitId> about =
                Stream.concat(Stream.ofNullable(asked), glossary.subjects().unit(told.stream()).stream());
        LocalDate day = told.entry().occurredOn().lastDay();
        return Stream.concat(about, told.units())
                .distinct()
                .map(unit -> glossary.named(unit, day))
                .toList();
    }

    private @Nullable JsonNode instead(Told told) {
        return told.supersedes().map(corrected::get).map(Told::event).orElse(null);
    }

    private static List<EvidenceId> evidence(Told told) {
        return told.happened().stream()
                .flatMap(NamedIn::event)
                .filter(EvidenceId.class::isInstance)
                .map(EvidenceId.class::cast)
                .distinct()
                .toList();
    }
}
