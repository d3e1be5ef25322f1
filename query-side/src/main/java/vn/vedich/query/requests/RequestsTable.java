package vn.vedich.query.requests;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
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
                new RequestRow(words).columns(),
                OptionalLong.of(first.counts().all()),
                new Parts<>(first.part(), next -> answer(asked, next).part())
                        .map(request -> new Row(new RequestRow(words).cells(request))));
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
}
