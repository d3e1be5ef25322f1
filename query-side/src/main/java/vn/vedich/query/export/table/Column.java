package vn.vedich.query.export.table;

/**
 * A column.
 *
 * @param id the same in every language; what machines call it
 * @param label what readers call it
 * @param width its share of a printed line; 0 when it is told below the line, where it says anything
 */
public record Column(String id, String label, int width) {

    public boolean hasPlaceInLine() {
        return width > 0;
    }
}
