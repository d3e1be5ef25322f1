package vn.vedich.query.portfolio;

import java.util.List;
import vn.vedich.query.dossier.NamedUnit;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Words;

/** A project as a row of its register. */
public record ProjectRow(Words words) {

    public List<Column> columns() {
        return List.of(
                words.column("project", 0),
                words.column("projectName", 14),
                words.column("unitName", 7),
                words.column("phase", 5),
                words.column("percent", 4),
                words.column("allocated", 6),
                words.column("paid", 6),
                words.column("debt", 6),
                words.column("flags", 8),
                words.column("unit", 0),
                words.column("place", 0),
                words.column("investor", 0),
                words.column("approvedOn", 0),
                words.column("startedOn", 0),
                words.column("completedOn", 0),
                words.column("observedOn", 0),
                words.column("total", 0),
                words.column("settled", 0),
                words.column("accepted", 0),
                words.column("beyond", 0),
                words.column("advanceOutstanding", 0),
                words.column("illustrative", 0));
    }

    /** One for each column. */
    public List<Cell> cells(ProjectView project) {
        ProjectView.Progress progress = project.progress();
        NamedUnit unit = project.unit();
        return List.of(
                Cells.id(project.id()),
                words.name(project.names(), project.id().value()),
                words.unit(unit),
                words.term(project.phase()),
                progress == null ? Cell.NONE : Cells.number(progress.percent()),
                Cells.dong(project.amounts().allocated()),
                Cells.dong(project.amounts().paid()),
                Cells.dong(project.debt()),
                words.terms(project.flags()),
                unit == null ? Cell.NONE : Cells.id(unit.id()),
                Cells.said(project.place()),
                words.unit(project.investor()),
                Cells.day(project.approvedOn()),
                Cells.day(project.startedOn()),
                Cells.day(project.completedOn()),
                progress == null ? Cell.NONE : Cells.day(progress.observedOn()),
                Cells.money(project.total()),
                Cells.money(project.settled()),
                Cells.dong(project.accepted()),
                Cells.dong(project.amounts().beyond()),
                Cells.dong(project.advanceOutstanding()),
                words.yesNo(project.illustrative()));
    }
}
