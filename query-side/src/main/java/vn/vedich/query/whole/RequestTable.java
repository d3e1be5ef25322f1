package vn.vedich.query.whole;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.dossier.WithEntries;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.requests.RequestRow;
import vn.vedich.query.requests.RequestView;
import vn.vedich.query.requests.RequestsAnswers;
import vn.vedich.query.requests.RequestsProjection;
import vn.vedich.query.timeline.TimelineAnswers;
import vn.vedich.query.timeline.TimelineProjection;

/** One request, to be taken away: how it stands, and every entry of it. */
@Component
class RequestTable implements Exportable {

    private final RequestsAnswers answers;
    private final TimelineAnswers timelines;

    RequestTable(RequestsAnswers answers, TimelineAnswers timelines) {
        this.answers = answers;
        this.timelines = timelines;
    }

    @Override
    public List<String> addresses() {
        return List.of("requests/{id}");
    }

    @Override
    public Set<String> parameters() {
        return Set.of();
    }

    @Override
    public List<String> projections() {
        return List.of(RequestsProjection.NAME, TimelineProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        RequestId id = Parameters.id("id", asked.id(), RequestId::new);
        WithEntries<RequestView> whole = answers.at(asked.known()).whole(id, asked.day());
        RequestRow row = new RequestRow(asked.words());
        return new WholeTable(
                        asked.words().title("request", Map.of("request", id.value())),
                        row.columns(),
                        row.cells(whole.view()),
                        whole.entries())
                .table(asked, timelines);
    }
}
