package vn.vedich.query.webhook;

import vn.vedich.log.deliveries.Destination;

/** How calls of a webhook went so far, which says how many are made at once. */
enum Fared {
    /** The last one was taken. */
    WELL(64, 4),
    /** None ever was made: it may hang. */
    UNKNOWN(64, 1),
    /** The last one failed. */
    FAILING(16, 1);

    private final int most;
    private final int atAHost;

    Fared(int most, int atAHost) {
        this.most = most;
        this.atAHost = atAHost;
    }

    static Fared at(Destination destination) {
        if (destination.isFailing()) {
            return FAILING;
        }
        return destination.deliveredAt() == null ? UNKNOWN : WELL;
    }

    /** So many calls of such webhooks are made at once. */
    int most() {
        return most;
    }

    /** So many of these at one host. */
    int atAHost() {
        return atAHost;
    }
}
