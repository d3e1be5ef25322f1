package vn.vedich.query.export.form;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/** Writes one document: begun once, then row by row, then ended. Closing gives back what it holds, not the stream. */
public interface DocumentWriter extends Closeable {

    void begin(Head head) throws IOException;

    /** @param number of the row, from 1 */
    void row(long number, Row row) throws IOException;

    /** @param items what can be said only now, such as how many rows there are and their digests */
    void end(List<Item> items) throws IOException;

    @Override
    default void close() throws IOException {}
}
