package vn.vedich.query.export.form;

import java.io.OutputStream;
import java.util.function.Function;

/** What a document can be written as. */
public enum Format {
    CSV("text/csv;charset=UTF-8;header=present", CsvWriter::new),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxWriter::new),
    NDJSON("application/x-ndjson", NdjsonWriter::new),
    HTML("text/html;charset=UTF-8", HtmlWriter::new),
    PDF("application/pdf", PdfWriter::new);

    private final String mediaType;
    private final Function<OutputStream, DocumentWriter> writer;

    Format(String mediaType, Function<OutputStream, DocumentWriter> writer) {
        this.mediaType = mediaType;
        this.writer = writer;
    }

    public String mediaType() {
        return mediaType;
    }

    public DocumentWriter writer(OutputStream out) {
        return writer.apply(out);
    }
}
