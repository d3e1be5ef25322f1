package vn.vedich.kernel.project;

/** How far a project is on a day. */
public enum Phase {
    /** Approved, and not begun. */
    APPROVED,
    UNDER_WAY,
    /** Begun, and standing still. */
    SUSPENDED,
    /** The work is done. */
    COMPLETED,
    /** The accounts of the work that is done are approved. */
    FINALISED
}
