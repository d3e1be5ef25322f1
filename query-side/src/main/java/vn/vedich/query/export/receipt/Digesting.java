package vn.vedich.query.export.receipt;

import java.util.List;
import vn.vedich.query.export.table.Cell;
import vn.vedich.query.export.table.Column;
import vn.vedich.query.export.table.Item;
import vn.vedich.query.export.table.Row;

/** Takes in a document as it is written, row by row. */
public final class Digesting {

    private final CellDigest cells = new CellDigest();
    private final Lanes whole = new Lanes();
    private final Blocks blocks = new Blocks();
    private final Block head;
    private long rows;

    /** The digests of all rows. */
    public record Sums(
            String values, String texts, String words, long rows, Block head, int blockSize, List<Block> blocks) {

        public Sums {
            blocks = List.copyOf(blocks);
        }
    }

    public Digesting(String title, List<Item> items, List<Column> columns) {
        cells.words(title).columns(columns).items(items);
        head = taken(items.stream().map(Item::value).anyMatch(Cell::isErased));
    }

    public void row(Row row) {
        rows++;
        cells.cells(row.cells());
        blocks.add(taken(row.isErased()));
    }

    /** The sums of what was taken in; nothing can be taken in after that. */
    public Sums sums() {
        return new Sums(sum(Lane.VALUES), sum(Lane.TEXTS), sum(Lane.WORDS), rows, head, blocks.size(), blocks.blocks());
    }

    private Block taken(boolean erased) {
        byte[] values = take(Lane.VALUES);
        byte[] texts = take(Lane.TEXTS);
        byte[] words = take(Lane.WORDS);
        return Block.of(values, texts, words, erased);
    }

    private byte[] take(Lane lane) {
        byte[] taken = cells.take(lane);
        whole.of(lane).add(taken);
        return taken;
    }

    private String sum(Lane lane) {
        return Digest.hex(whole.of(lane).take());
    }
}
