package vn.vedich.query.version;

/**
 * The version that answers are read from.
 *
 * @param position that its documents cover, -1 before the first event
 */
public record Live(Version version, long position) {

    public static final long NOTHING = -1;

    /** Of two things known of a projection the later: versions and positions only grow. */
    Live orLater(Live other) {
        int newer = Integer.compare(other.version.number(), version.number());
        return newer > 0 || newer == 0 && other.position > position ? other : this;
    }
}
