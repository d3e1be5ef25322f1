package vn.vedich.query.version;

/**
 * The version that answers are read from.
 *
 * @param position that its documents cover, -1 before the first event
 * @param letters what the dead letters of these documents are kept under
 */
public record Live(Version version, long position, String letters) {

    public static final long NOTHING = -1;

    Live at(long other) {
        return new Live(version, other, letters);
    }

    /** Of two things known of a projection the later: versions and positions only grow. */
    Live orLater(Live other) {
        int newer = Integer.compare(other.version.number(), version.number());
        return newer > 0 || newer == 0 && other.position > position ? other : this;
    }
}
