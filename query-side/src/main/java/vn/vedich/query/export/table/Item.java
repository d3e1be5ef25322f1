package vn.vedich.query.export.table;

/** One thing that is said of a whole document, such as the day that it was asked for. */
public record Item(String id, String label, Cell value) {}
