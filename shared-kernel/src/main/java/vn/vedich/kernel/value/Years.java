package vn.vedich.kernel.value;

/** A span of whole years, both ends included, such as a programme period 2016–2020. */
public record Years(int from, int to) {

    public Years {
        if (from < 1900 || to > 2999 || to < from) {
            throw new InvalidValue("a period runs from a year to the same or a later one, between 1900 and 2999");
        }
    }

    public boolean contains(int year) {
        return year >= from && year <= to;
    }
}
