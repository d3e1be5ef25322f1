package vn.vedich.query.version;

/**
 * One version of a projection's documents.
 *
 * @param number from {@value #FIRST}; never given twice to the same projection
 */
public record Version(String projection, int number) {

    public static final int FIRST = 1;

    public static Version first(String projection) {
        return new Version(projection, FIRST);
    }

    /** What its collection and its processor are called; the first one goes by the projection's name alone. */
    public String name() {
        return number == FIRST ? projection : projection + "@" + number;
    }
}
