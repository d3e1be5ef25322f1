package vn.vedich.query.directive;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vedich.kernel.id.DirectiveId;
import vn.vedich.query.answer.Parameters;
import vn.vedich.query.export.Asked;
import vn.vedich.query.export.Exportable;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;
import vn.vedich.query.inbox.AddresseeView;
import vn.vedich.query.inbox.DirectiveView;
import vn.vedich.query.inbox.HistoryView;
import vn.vedich.query.inbox.InboxAnswers;
import vn.vedich.query.inbox.InboxThen;
import vn.vedich.query.inbox.WholeDirectiveView;
import vn.vedich.query.timeline.EntryRow;
import vn.vedich.query.timeline.TimelineAnswers;
import vn.vedich.query.timeline.TimelineProjection;
import vn.vedich.query.timeline.TimelineView;

/** One directive, to be taken away: how it stands, to whom it was given, and every entry of it. */
@Component
class DirectiveTable implements Exportable {

    private final InboxAnswers answers;
    private final TimelineAnswers timelines;

    DirectiveTable(InboxAnswers answers, TimelineAnswers timelines) {
        this.answers = answers;
        this.timelines = timelines;
    }

    @Override
    public List<String> addresses() {
        return List.of("directives/{id}");
    }

    @Override
    public Set<String> parameters() {
        return Set.of();
    }

    @Override
    public List<String> projections() {
        return List.of(InboxThen.PROJECTION, TimelineProjection.NAME);
    }

    @Override
    public Table table(Asked asked) {
        Words words = asked.words();
        List<Column> givenTo = givenTo(words);
        WholeDirectiveView whole =
                answers.at(asked.known()).whole(Parameters.id("id", asked.id(), DirectiveId::new), asked.day());
        List<TimelineView> entries = timelines
                .at(asked.known())
                .tell(whole.history().stream().map(HistoryView::id).toList(), asked.language());
        DirectiveView directive = whole.directive();
        return Table.of(
                words.title("directive", Map.of("directive", directive.id().value())),
                items(directive, words),
                new EntryRow(words).columnsBehind(givenTo),
                Stream.concat(
                                whole.addressees().stream().map(addressee -> addressee(addressee, words)),
                                entries.stream()
                                        .map(entry -> new EntryRow(words).behind(List.of(), givenTo.size(), entry)))
                        .toList());
    }

    private static List<Item> items(DirectiveView directive, Words words) {
        return List.of(
                words.item("text", Cells.said(directive.text())),
                words.item("status", words.term(directive.status())),
                words.item("onTime", words.term(directive.onTime())),
                words.item("deadline", Cells.day(directive.deadline())),
                words.item("doneOn", Cells.day(directive.doneOn())),
                words.item("issuer", words.unit(directive.issuer())),
                words.item("issuedOn", Cells.day(directive.issuedOn())),
                words.item("lead", words.unit(directive.lead())),
                words.item("cooperating", words.units(directive.cooperating())),
                words.item("concerned", words.units(directive.concerned())),
                words.item("lacks", words.terms(directive.lacks())),
                words.item("flags", words.terms(directive.flags())));
    }

    private static List<Column> givenTo(Words words) {
        return List.of(
                words.column("unitName", 6),
                words.column("role", 4),
                words.column("givenOn", 4),
                words.column("givenUntil", 0),
                words.column("textGiven", 0),
                words.column("acknowledgedOn", 4));
    }

    private static Row addressee(AddresseeView addressee, Words words) {
        return new EntryRow(words)
                .noneBehind(List.of(
                        words.unit(addressee.unit()),
                        words.term(addressee.role()),
                        Cells.day(addressee.givenOn()),
                        Cells.day(addressee.until()),
                        Cells.said(addressee.textGiven()),
                        Cells.day(addressee.acknowledgedOn())));
    }
}
