package vn.vedich.query.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.export.form.DocumentWriter;
import vn.vedich.query.export.form.Format;
import vn.vedich.query.export.form.Head;
import vn.vedich.query.export.receipt.Basis;
import vn.vedich.query.export.receipt.Digesting;
import vn.vedich.query.export.receipt.Receipt;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;
import vn.vedich.query.export.table.Table;
import vn.vedich.query.export.table.Words;

/** One export that was begun: written once, while others may look how far it is. */
public final class Export {

    private final String id;
    private final Asked asked;
    private final Format format;
    private final Table table;
    private final Basis basis;
    private final @Nullable String checkpoint;
    private volatile Progress.State state = Progress.State.RUNNING;
    private volatile long rows;
    private volatile long bytes;
    private volatile @Nullable Receipt receipt;

    Export(String id, Asked asked, Format format, Table table, Basis basis, @Nullable String checkpoint) {
        this.id = id;
        this.asked = asked;
        this.format = format;
        this.table = table;
        this.basis = basis;
        this.checkpoint = checkpoint;
    }

    public String id() {
        return id;
    }

    public Asked asked() {
        return asked;
    }

    public Format format() {
        return format;
    }

    public Progress progress() {
        return new Progress(id, asked.canonical(), state, rows, table.total(), bytes, receipt);
    }

    /** What a file of it is called. */
    public String fileName() {
        String path = asked.canonical().replaceFirst("\\?.*", "").replaceAll("[^A-Za-z0-9.]", "-");
        return path + "-" + asked.moment().knownAt() + "." + format.name().toLowerCase(java.util.Locale.ROOT);
    }

    Receipt writeTo(OutputStream out) throws IOException {
        return writeTo(out, position -> {});
    }

    /**
     * Writes the document and says what it was.
     *
     * @param positions is told, row after row, which event it tells of; -1 for none
     */
    Receipt writeTo(OutputStream out, LongConsumer positions) throws IOException {
        try (DigestedOutput digested = new DigestedOutput(out);
                DocumentWriter writer = format.writer(digested)) {
            Digesting.Sums sums = write(writer, digested, positions);
            writer.end(foot(sums));
            digested.flush();
            Receipt made = receipt(sums, digested);
            bytes = digested.length();
            receipt = made;
            state = Progress.State.DONE;
            return made;
        } finally {
            if (state == Progress.State.RUNNING) {
                state = Progress.State.BROKEN_OFF;
            }
        }
    }

    private Digesting.Sums write(DocumentWriter writer, DigestedOutput out, LongConsumer positions) throws IOException {
        Words words = asked.words();
        List<Item> items = new ArrayList<>(Said.of(asked, checkpoint));
        items.addAll(table.items());
        writer.begin(new Head(table.title(), items, table.columns(), asked.language(), Said.labels(words)));
        Digesting digesting = new Digesting(table.title(), items, table.columns());
        Iterator<Row> all = table.rows();
        long number = 0;
        while (all.hasNext()) {
            Row row = all.next();
            number++;
            digesting.row(row);
            positions.accept(row.position().orElse(-1));
            writer.row(number, row);
            rows = number;
            bytes = out.length();
        }
        return digesting.sums();
    }

    private List<Item> foot(Digesting.Sums sums) {
        Words words = asked.words();
        return List.of(
                words.item("rows", new Cell.Whole(sums.rows())),
                words.item("valuesSha256", new Cell.Code(sums.values())),
                words.item("textsSha256", new Cell.Code(sums.texts())),
                words.item("wordsSha256", new Cell.Code(sums.words())),
                words.item("check", new Cell.Told(words.text("said.check"), false)));
    }

    private Receipt receipt(Digesting.Sums sums, DigestedOutput out) {
        return new Receipt(
                Receipt.FORM,
                asked.canonical(),
                asked.moment(),
                format.name().toLowerCase(java.util.Locale.ROOT),
                asked.language().toLanguageTag(),
                out.length(),
                out.sha256(),
                sums.values(),
                sums.texts(),
                sums.words(),
                sums.rows(),
                basis,
                sums.head(),
                sums.blockSize(),
                sums.blocks(),
                checkpoint,
                null);
    }
}
