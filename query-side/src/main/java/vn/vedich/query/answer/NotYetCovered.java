package vn.vedich.query.answer;

/** The documents did not reach the wanted position in time. */
public final class NotYetCovered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long wanted;
    private final long covered;

    public NotYetCovered(long wanted, long covered) {
        super("position " + wanted + " is wanted, " + covered + " is covered");
        this.wanted = wanted;
        this.covered = covered;
    }

    public long wanted() {
        return wanted;
    }

    public long covered() {
        return covered;
    }
}
