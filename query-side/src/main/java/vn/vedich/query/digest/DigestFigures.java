package vn.vedich.query.digest;

import vn.vedich.platform.measure.Counts;

/** What became of letters at this process. */
public final class DigestFigures {

    private final Counts<Sent> letters = new Counts<>(Sent.class);

    /** What became of a letter that was handed to the mail server. */
    public enum Sent {
        /** The server took it. */
        SENT,
        /** It is handed over again later. */
        FAILED,
        GIVEN_UP
    }

    public Counts<Sent> letters() {
        return letters;
    }
}
