package vn.vedich.query.export.form;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/**
 * A document to be printed, in A4 across, with the font in it. Pages wait in a temporary file; where the parts of a PDF stand
 * is written at its end, so that its first byte comes after its last row.
 */
final class PdfWriter implements DocumentWriter {

    /** Anything fixed: without it the library takes the time for the document's id. */
    private static final long SEED = 1;

    private final OutputStream out;
    private final PDDocument document;
    private @Nullable PdfTable table;
    private @Nullable Head head;

    PdfWriter(OutputStream out) {
        this.out = out;
        this.document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        document.setDocumentId(SEED);
    }

    @Override
    public void begin(Head said) throws IOException {
        head = said;
        document.getDocumentInformation().setTitle(said.title());
        document.getDocumentCatalog().setLanguage(said.language().toLanguageTag());
        PdfTable drawn = new PdfTable(
                said,
                new PdfPages(document),
                PdfFont.load(document, "Tinos-Regular.ttf"),
                PdfFont.load(document, "Tinos-Bold.ttf"));
        drawn.begin();
        table = drawn;
    }

    @Override
    public void row(long number, Row row) throws IOException {
        written(() -> drawn().row(number, row));
    }

    @Override
    public void end(List<Item> items) throws IOException {
        written(() -> drawn().items(items));
        Head said = Objects.requireNonNull(head);
        drawn().end(said.title(), said.labels().page());
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private PdfTable drawn() {
        return Objects.requireNonNull(table);
    }

    private static void written(Runnable drawing) throws IOException {
        try {
            drawing.run();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
