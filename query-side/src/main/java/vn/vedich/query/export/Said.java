package vn.vedich.query.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.export.form.Head;
import vn.vedich.query.export.receipt.FixedMoment;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Cells;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Words;

/** What every document says of itself: the question, the moment, and what of the log it rests on. */
final class Said {

    private Said() {}

    static List<Item> of(Asked asked, @Nullable String checkpoint) {
        Words words = asked.words();
        FixedMoment moment = asked.moment();
        List<Item> items = new ArrayList<>();
        items.add(words.item("question", new Cell.Code(asked.canonical())));
        if (moment.asOf() != null) {
            items.add(words.item("asOf", Cells.day(moment.asOf())));
        }
        items.add(words.item("knownAt", new Cell.Position(moment.knownAt())));
        if (moment.reportedBy() != null) {
            items.add(words.item("reportedBy", Cells.day(moment.reportedBy())));
        }
        before(asked, words, items);
        items.add(words.item("checkpoint", Cells.code(checkpoint)));
        return items;
    }

    private static void before(Asked asked, Words words, List<Item> items) {
        Asked.Before before = asked.before();
        if (before != null) {
            FixedMoment moment = before.moment();
            items.add(words.item("beforeAsOf", Cells.day(moment.asOf())));
            items.add(words.item("beforeKnownAt", new Cell.Position(moment.knownAt())));
            if (moment.reportedBy() != null) {
                items.add(words.item("beforeReportedBy", Cells.day(moment.reportedBy())));
            }
        }
    }

    static Head.Labels labels(Words words) {
        return new Head.Labels(
                words.text("label.row"),
                words.text("label.rows"),
                words.text("label.receipt"),
                words.text("label.erased"),
                words.text("label.page"));
    }
}
