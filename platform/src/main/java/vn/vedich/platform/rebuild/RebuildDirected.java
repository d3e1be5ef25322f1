package vn.vedich.platform.rebuild;

/**
 * Somebody gave a rebuild or a verification an order; it was in a state in which that could be obeyed.
 *
 * @param rebuild the position of the event that it goes by
 * @param order {@code pause}, {@code resume}, {@code cancel} or {@code switch}
 */
public record RebuildDirected(long rebuild, String order) {

    public static final String NAME = "operations.RebuildDirected";
    public static final int REVISION = 1;
}
