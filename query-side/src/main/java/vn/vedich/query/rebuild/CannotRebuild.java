package vn.vedich.query.rebuild;

import vn.vedich.query.version.Version;

/** Why a rebuild can't go on, in words that may be kept and shown: nothing of what an event says is in them. */
final class CannotRebuild extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CannotRebuild(String why) {
        super(why);
    }

    private CannotRebuild(String why, RuntimeException cause) {
        super(why, cause);
    }

    /** @param position of the first event that a projection can't take in */
    static CannotRebuild behind(String projection, long position, RuntimeException cause) {
        return new CannotRebuild(
                projection + " can't take in position " + position + ": "
                        + cause.getClass().getSimpleName(),
                cause);
    }

    static CannotRebuild tooMuchParked(String projection, RuntimeException cause) {
        return new CannotRebuild(
                projection + " can't take in so many events that it is broken: what it parks is more than is kept",
                cause);
    }

    static CannotRebuild overtakenBy(Version other) {
        return new CannotRebuild(other.name() + " became live meanwhile");
    }

    static CannotRebuild unknown(String projection) {
        return new CannotRebuild("there is no projection " + projection + " any more");
    }
}
