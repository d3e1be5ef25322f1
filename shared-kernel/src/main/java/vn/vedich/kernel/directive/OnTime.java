package vn.vedich.kernel.directive;

/** How a directive stands to its deadline. One that was withdrawn stands to none. */
public enum OnTime {
    DONE_ON_TIME,
    DONE_LATE,
    OPEN_IN_TIME,
    OPEN_OVERDUE,
    /** Nobody said by when, or not by the day on which it was done. */
    NO_DEADLINE
}
