package vn.vedich.query.timeline;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.kernel.id.EvidenceId;
import vn.vedich.kernel.id.ProjectId;
import vn.vedich.kernel.id.RequestId;
import vn.vedich.kernel.id.SessionId;
import vn.vedich.kernel.id.SubjectId;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.BadParameter;
import vn.vedich.query.answer.Listed;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Parts;
import vn.vedich.query.export.table.Parts.Part;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.timeline.TimelineQuery.TimelineOf;

/**
 * Timelines, to be taken away. Each entry says itself when it reached the authority on paper, so that none is left out by that.
 */
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

    private static final Set<String> PARAMETERS =
            Set.of("occurredFrom", "occurredTo", "recordedFrom", "recordedTo", "type", "unit", "order");

    private static final String MOST = Integer.toString(Parameters.MOST_ITEMS);

    private final TimelineAnswers answers;

    TimelineTable(TimelineAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return SUBJECTS.keySet().stream().sorted().toList();
    }

    @Override
    public Set<String> parameters() {
        return PARAMETERS;
    }

    @Override
    public String projection() {
        return TimelineProjection.NAME;
    }

    @Override
    public Table table(Asked asked) {
        Words words = asked.words();
        if (asked.moment().reportedBy() != null) {
            throw BadParameter.notOneOf(
                    "reportedBy", PARAMETERS.stream().sorted().toList());
        }
        TimelineAnswers then = answers.at(asked.known());
        TimelineOf question = question(asked, null);
        Listed<TimelineView> first = then.answer(question);
        EntryRow row = new EntryRow(words);
        return new Table(
                words.title("timeline", Map.of("subject", then.called(question))),
                List.of(),
                row.columns(),
                OptionalLong.of(then.count(question)),
                new Parts<>(part(first), next -> part(then.answer(question(asked, next)))).map(row::of));
    }

    private static TimelineOf question(Asked asked, @Nullable String cursor) {
        Function<String, SubjectId> form = Objects.requireNonNull(SUBJECTS.get(asked.address()));
        return new TimelineAsked(
                        asked.parameter("occurredFrom"),
                        asked.parameter("occurredTo"),
                        asked.parameter("recordedFrom"),
                        asked.parameter("recordedTo"),
                        asked.parameter("type"),
                        asked.parameter("unit"),
                        asked.parameter("order"),
                        cursor,
                        MOST,
                        null)
                .of(Parameters.id("id", asked.id(), form), asked.language());
    }

    private static Part<TimelineView> part(Listed<TimelineView> listed) {
        return new Part<>(listed.items(), listed.next());
    }
}
