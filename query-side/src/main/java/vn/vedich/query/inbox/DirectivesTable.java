package vn.vedich.query.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.UnitId;
import vn.vedich.query.answer.CountedList;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Parts;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.inbox.InboxQuery.Filter;
import vn.vedich.query.inbox.InboxQuery.Paging;

/** Lists of directives, to be taken away. */
@Component
class DirectivesTable implements Exportable {

    private static final String OF_ALL = "directives";
    private static final String OF_DEPARTMENT = "departments/{id}/directives";
    private static final String OF_COMMUNE = "communes/{id}/directives";
    private static final String MOST = Integer.toString(Parameters.MOST_ITEMS);

    private final InboxAnswers answers;

    DirectivesTable(InboxAnswers answers) {
        this.answers = answers;
    }

    @Override
    public List<String> addresses() {
        return List.of(OF_ALL, OF_DEPARTMENT, OF_COMMUNE);
    }

    @Override
    public Set<String> parameters() {
        return Set.of(
                "unit",
                "status",
                "onTime",
                "role",
                "issuer",
                "lacking",
                "q",
                "sort",
                "extension",
                "handedBack",
                "partOf",
                "concerned",
                "partsGiven");
    }

    @Override
    public List<String> projections() {
        return List.of(InboxProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        Words words = asked.words();
        CountedList<DirectiveCounts, DirectiveView> first = answer(asked, null);
        return new Table(
                words.title(
                        asked.id() == null ? "directives" : "directivesOf", Map.of("unit", String.valueOf(asked.id()))),
                List.of(),
                columns(words),
                OptionalLong.of(first.counts().all()),
                new Parts<>(first.part(), next -> answer(asked, next).part()).map(directive -> row(directive, words)));
    }

    private CountedList<DirectiveCounts, DirectiveView> answer(Asked asked, @Nullable String cursor) {
        InboxEndpoint.Asked list = new InboxEndpoint.Asked(
                asked.parameter("status"),
                asked.parameter("onTime"),
                asked.parameter("role"),
                asked.parameter("issuer"),
                asked.parameter("lacking"),
                asked.parameter("q"),
                asked.parameter("extension"),
                asked.parameter("handedBack"),
                asked.parameter("partOf"),
                asked.parameter("concerned"),
                asked.parameter("partsGiven"),
                asked.parameter("sort"),
                cursor,
                MOST);
        return answers.at(asked.known()).list(question(asked, list.filter(), list.paging()));
    }

    private static InboxQuery.OfList question(Asked asked, Filter filter, Paging paging) {
        LocalDate day = asked.day();
        return switch (asked.address()) {
            case OF_DEPARTMENT -> new InboxQuery.InboxOf(unit(asked), filter, day, paging);
            case OF_COMMUNE -> new InboxQuery.DirectivesFor(unit(asked), filter, day, paging);
            default ->
                new InboxQuery.Register(
                        Parameters.optionalId("unit", asked.parameter("unit"), UnitId::new)
                                .orElse(null),
                        filter,
                        day,
                        paging);
        };
    }

    private static UnitId unit(Asked asked) {
        return Parameters.id("id", asked.id(), UnitId::new);
    }

    private static List<Column> columns(Words words) {
        return List.of(
                words.column("directive", 6),
                words.column("text", 20),
                words.column("lead", 8),
                words.column("issuedOn", 4),
                words.column("deadline", 4),
                words.column("status", 5),
                words.column("onTime", 6),
                words.column("doneOn", 0),
                words.column("issuer", 0),
                words.column("cooperating", 0),
                words.column("concerned", 0),
                words.column("role", 0),
                words.column("givenOn", 0),
                words.column("acknowledgedOn", 0),
                words.column("daysLeft", 0),
                words.column("daysOverdue", 0),
                words.column("ageInDays", 0),
                words.column("percent", 0),
                words.column("lacks", 0),
                words.column("flags", 0),
                words.column("source", 0),
                words.column("illustrative", 0));
    }

    private static Row row(DirectiveView directive, Words words) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cells.id(directive.id()),
                Cells.said(directive.text()),
                words.unit(directive.lead()),
                Cells.day(directive.issuedOn()),
                Cells.day(directive.deadline()),
                words.term(directive.status()),
                words.term(directive.onTime()),
                Cells.day(directive.doneOn()),
                words.unit(directive.issuer()),
                words.units(directive.cooperating()),
                words.units(directive.concerned())));
        DirectiveView.ToUnit toUnit = directive.toUnit();
        cells.add(toUnit == null ? Cell.NONE : words.term(toUnit.role()));
        cells.add(toUnit == null ? Cell.NONE : Cells.day(toUnit.givenOn()));
        cells.add(toUnit == null ? Cell.NONE : Cells.day(toUnit.acknowledgedOn()));
        DirectiveView.Progress progress = directive.lastProgress();
        cells.addAll(List.of(
                Cells.whole(directive.daysLeft()),
                Cells.whole(directive.daysOverdue()),
                Cells.whole(directive.ageInDays()),
                progress == null ? Cell.NONE : Cells.number(progress.percent()),
                words.terms(directive.lacks()),
                words.terms(directive.flags()),
                words.term(directive.source()),
                words.yesNo(directive.illustrative())));
        return new Row(cells);
    }
}
