package vn.vedich.query.timeline;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Parts;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/** Timelines, to be taken away. */
@Component
class TimelineTable implements Exportable {

    private static final Map<String, Function<String, SubjectId>> SUBJECTS = Map.of(
            "units/{id}/timeline", UnitId::new,
            "communes/{id}/timeline", UnitId::new,
            "departments/{id}/timeline", UnitId::new,
            "projects/{id}/timeline", ProjectId::new,
            "sessions/{id}/timeline", SessionId::new,
            "directives/{id}/timeline", DirectiveId::new,
            "requests/{id}/timeline", RequestId::new,
            "evidence/{id}/timeline", EvidenceId::new);

    private static final String OF_PERSON = "people/{id}/timeline";

    private static final Set<String> PARAMETERS =
            Set.of("occurredFrom", "occurredTo", "recordedFrom", "recordedTo", "type", "unit", "order");

    private static final String MOST = Integer.toString(Parameters.MOST_ITEMS);

    private final TimelineAnswers answers;

    TimelineTable(TimelineAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return Stream.concat(SUBJECTS.keySet().stream().sorted(), Stream.of(OF_PERSON))
                .toList();
    }

    @Override
    public Set<String> parameters() {
        return PARAMETERS;
    }

    /** Entries of any day, unless one was named: those until then. */
    @Override
    public boolean isJudgedForADay() {
        return false;
    }

    @Override
    public List<String> projections() {
        return List.of(TimelineProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        Words words = asked.words();
        TimelineAnswers then = answers.at(asked.known());
        TimelineOf question = question(asked, null);
        Listed<TimelineView> first = then.answer(question);
        EntryRow row = new EntryRow(words);
        return new Table(
                words.title("timeline", Map.of("subject", then.called(question))),
                List.of(),
                row.columns(),
                then.count(question),
                new Parts<>(first, next -> then.answer(question(asked, next))).map(row::of));
    }

    private static TimelineOf question(Asked asked, @Nullable String cursor) {
        Function<String, SubjectId> form = SUBJECTS.get(asked.address());
        return new TimelineAsked(
                        asked.parameter("occurredFrom"),
                        asked.parameter("occurredTo"),
                        asked.parameter("recordedFrom"),
                        asked.parameter("recordedTo"),
                        asked.parameter("type"),
                        asked.parameter("unit"),
                        form == null ? asked.id() : null,
                        asked.parameter("order"),
                        cursor,
                        MOST)
                .of(
                        form == null ? null : Parameters.id("id", asked.id(), form),
                        asked.moment().asOf(),
                        asked.language());
    }
}
