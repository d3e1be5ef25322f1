package vn.vedich.command.rights;

/** How what a command concerns stands to the unit of whoever gives it, on the day of the act. */
public enum Relation {
    /** It is about that unit. */
    OWN,
    /** It is about a unit below that unit, directly or further down. */
    BELOW,
    /** The directive was given to that unit, the request waits on it, or it invests in the project. */
    PARTY,
    /** It is about a unit anywhere else. */
    ELSEWHERE,
    /** Nobody ever registered what it is about, so there is nothing to protect: the decider says what is missing. */
    UNKNOWN,
    /** It is about no unit. */
    NONE
}
