package vn.vedich.query.compare;

/** What made a difference. */
public enum Cause {
    /** Entries that were made, corrected or annulled, or that hold from a day in between. */
    FACTS,
    /** The version of a set, the threshold profile, or the thresholds of the year. */
    RULES,
    /** Facts and rules. */
    BOTH,
    /** No entry of its own: a day came, such as a deadline, or what it names is called otherwise. */
    TIME
}
