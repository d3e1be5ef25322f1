package vn.vedich.query.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.event.Event;
import vn.vedich.kernel.id.EntryId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.kernel.ledger.Entries;
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
 */
record TimelineReading(@Nullable UnitId asked, Glossary glossary, Summaries summaries) {

    static TimelineReading of(@Nullable UnitId asked, Glossary glossary) {
        return new TimelineReading(asked, glossary, new Summaries(glossary));
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
                corrects(told),
                told.correctedBy(),
                told.annulledBy());
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

    private static @Nullable EntryId corrects(Told told) {
        Event event = told.happened().orElse(null);
        return event == null
                ? told.entry().corrects()
                : Entries.superseded(told.entry(), event).orElse(null);
    }
}
