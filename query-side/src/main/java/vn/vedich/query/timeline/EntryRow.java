package vn.vedich.query.timeline;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vedich.kernel.provenance.Attribution;
import vn.vedich.kernel.provenance.Authority;
import vn.vedich.kernel.value.Names;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Words;

/** One entry as a row: the three times, what happened, whose act it is and on what it rests. */
public record EntryRow(Words words) {

    public List<Column> columns() {
        return List.of(
                words.column("position", 3),
                words.column("occurredOn", 4),
                words.column("recordedAt", 5),
                words.column("summary", 22),
                words.column("enteredBy", 6),
                words.column("attributedUnit", 6),
                words.column("reason", 8),
                words.column("reportedOn", 0),
                words.column("type", 0),
                words.column("subject", 0),
                words.column("units", 0),
                words.column("attributedPerson", 0),
                words.column("attributedDocument", 0),
                words.column("authorityKind", 0),
                words.column("authorityNumber", 0),
                words.column("authorityDate", 0),
                words.column("authorityIssuer", 0),
                words.column("source", 0),
                words.column("entry", 0),
                words.column("corrects", 0),
                words.column("correctedBy", 0),
                words.column("annulledBy", 0),
                words.column("command", 0),
                words.column("evidence", 0));
    }

    Row of(TimelineView entry) {
        return new Row(cells(entry));
    }

    /** One for each column. */
    private List<Cell> cells(TimelineView entry) {
        return Stream.of(when(entry), whose(entry), rests(entry.authority()), links(entry))
                .flatMap(List::stream)
                .toList();
    }

    /** These columns, then those of an entry. */
    public List<Column> columnsBehind(List<Column> own) {
        return together(own, columns());
    }

    /** A row of those columns about something that is no entry. */
    public Row noneBehind(List<Cell> own) {
        return new Row(together(own, Collections.nCopies(columns().size(), Cell.NONE)));
    }

    /**
     * A row of those columns about an entry.
     *
     * @param own the first cells before it; the others have no value
     * @param columns how many there are before it
     */
    public Row behind(List<Cell> own, int columns, TimelineView entry) {
        List<Cell> none = Collections.nCopies(columns - own.size(), Cell.NONE);
        return new Row(together(together(own, none), cells(entry)));
    }

    private static <T> List<T> together(List<? extends T> first, List<? extends T> then) {
        return Stream.<T>concat(first.stream(), then.stream()).toList();
    }

    private List<Cell> when(TimelineView entry) {
        return List.of(
                new Cell.Position(entry.position()),
                Cells.day(entry.occurredOn()),
                new Cell.At(entry.recordedAt()),
                new Cell.Told(entry.summary(), saysErased(entry)));
    }

    private List<Cell> whose(TimelineView entry) {
        Attribution act = entry.attributedTo();
        return List.of(
                Cells.said(entry.enteredBy().subject()),
                act == null ? Cell.NONE : Cells.id(act.unit()),
                Cells.said(entry.reason()),
                Cells.day(entry.reportedOn()),
                Cells.code(entry.type()),
                Cells.code(entry.subject().type() + "/" + entry.subject().id()),
                words.units(entry.units()),
                act == null ? Cell.NONE : Cells.said(act.person()),
                act == null ? Cell.NONE : Cells.said(act.document()));
    }

    private static List<Cell> rests(@Nullable Authority authority) {
        return authority == null
                ? List.of(Cell.NONE, Cell.NONE, Cell.NONE, Cell.NONE)
                : List.of(
                        Cells.said(authority.kind()),
                        Cells.said(authority.number()),
                        Cells.day(authority.date()),
                        Cells.said(authority.issuer()));
    }

    private List<Cell> links(TimelineView entry) {
        return List.of(
                words.term(entry.source()),
                Cells.entry(entry.id()),
                Cells.entry(entry.corrects()),
                Cells.entry(entry.correctedBy()),
                Cells.entry(entry.annulledBy()),
                Cells.code(entry.commandId().value()),
                Cells.codes(entry.evidence()));
    }

    /** A sentence says so where a text is gone; a unit without its name is called by its id. */
    private boolean saysErased(TimelineView entry) {
        return entry.summary().contains(new Wording(words.language()).part("part.erased"))
                || entry.units().stream().map(NamedUnit::names).anyMatch(EntryRow::isErased);
    }

    private static boolean isErased(@Nullable Names names) {
        return names != null && names.vi().isErased();
    }
}
