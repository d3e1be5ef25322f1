package vn.vedich.query.requests;

import java.util.List;
import vn.vedich.query.dossier.RequestReply;
import vn.vedich.query.dossier.RequestWait;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Words;

/** A request as a row of its register. */
public record RequestRow(Words words) {

    public List<Column> columns() {
        return List.of(
                words.column("request", 6),
                words.column("unitName", 7),
                words.column("text", 20),
                words.column("raisedOn", 4),
                words.column("waitingOn", 7),
                words.column("awaited", 5),
                words.column("answer", 5),
                words.column("ageInDays", 0),
                words.column("to", 0),
                words.column("waitingSince", 0),
                words.column("waitingDays", 0),
                words.column("answeredBy", 0),
                words.column("answeredOn", 0),
                words.column("answerText", 0),
                words.column("until", 0),
                words.column("open", 0),
                words.column("closedOn", 0),
                words.column("lacks", 0),
                words.column("source", 0),
                words.column("illustrative", 0));
    }

    /** One for each column. */
    public List<Cell> cells(RequestView request) {
        RequestWait waiting = request.waiting();
        RequestReply answer = request.answer();
        return List.of(
                Cells.id(request.id()),
                words.unit(request.unit()),
                Cells.said(request.text()),
                Cells.day(request.raisedOn()),
                waiting == null ? Cell.NONE : words.unit(waiting.on()),
                waiting == null ? Cell.NONE : words.term(waiting.awaited()),
                answer == null ? Cell.NONE : words.term(answer.answer()),
                Cells.whole(request.ageInDays()),
                words.unit(request.to()),
                waiting == null ? Cell.NONE : Cells.day(waiting.since()),
                waiting == null ? Cell.NONE : Cells.whole(waiting.days()),
                answer == null ? Cell.NONE : words.unit(answer.by()),
                answer == null ? Cell.NONE : Cells.day(answer.on()),
                answer == null ? Cell.NONE : Cells.said(answer.text()),
                answer == null ? Cell.NONE : Cells.day(answer.until()),
                words.yesNo(request.open()),
                Cells.day(request.closedOn()),
                words.terms(request.lacks()),
                words.term(request.source()),
                words.yesNo(request.illustrative()));
    }
}
