package vn.vedich.command.rights;

/** How a command's unit stands to the unit of whoever gives it, on the day of the act. */
public enum Relation {
    /** It is that unit. */
    OWN,
    /** It lies below that unit, directly or further down. */
    BELOW,
    /** It lies anywhere else. */
    ELSEWHERE,
    /** Nobody ever registered it, so there is nothing to protect: the decider says what is missing. */
    UNKNOWN,
    /** The command concerns no unit. */
    NONE
}
