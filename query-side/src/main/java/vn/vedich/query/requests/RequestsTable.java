package vn.vedich.query.requests;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.dossier.RequestReply;
import vn.vedich.query.dossier.RequestWait;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Parts;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.requests.RequestsQuery.Register;

/** The register of requests, to be taken away. */
@Component
class RequestsTable implements Exportable {

    private static final String MOST = Integer.toString(Parameters.MOST_ITEMS);

    private final RequestsAnswers answers;

    RequestsTable(RequestsAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return List.of("requests");
    }

    @Override
    public Set<String> parameters() {
        return Set.of("unit", "waitingOn", "awaited", "answer", "funded", "open", "q", "sort");
    }

    @Override
    public List<String> projections() {
        return List.of(RequestsProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        Words words = asked.words();
        CountedList<RequestCounts, RequestView> first = answer(asked, null);
        return new Table(
                words.title("requests", Map.of()),
                List.of(),
                columns(words),
                OptionalLong.of(first.counts().all()),
                new Parts<>(first.part(), next -> answer(asked, next).part()).map(request -> row(request, words)));
    }

    private CountedList<RequestCounts, RequestView> answer(Asked asked, @Nullable String cursor) {
        Register question = new RequestsEndpoint.Asked(
                        asked.parameter("unit"),
                        asked.parameter("waitingOn"),
                        asked.parameter("awaited"),
                        asked.parameter("answer"),
                        asked.parameter("funded"),
                        asked.parameter("open"),
                        asked.parameter("q"),
                        asked.parameter("sort"),
                        cursor,
                        MOST)
                .question(asked.day());
        return answers.at(asked.known()).answer(question);
    }

    private static List<Column> columns(Words words) {
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

    private static Row row(RequestView request, Words words) {
        RequestWait waiting = request.waiting();
        RequestReply answer = request.answer();
        return new Row(List.of(
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
                words.yesNo(request.illustrative())));
    }
}
