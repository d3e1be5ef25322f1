package vn.vedich.command.decision;

/**
 * A way to be refused. The simple name of the record is its stable code, its components fill in the sentence that
 * explains it.
 */
public interface Refusal {

    /** The stable code of the contract, such as {@code CriterionNotInSet}. */
    default String code() {
        return getClass().getSimpleName();
    }

    /** What kind of no it is. */
    default Kind kind() {
        return Kind.RULE;
    }

    /** How a refusal is answered. */
    enum Kind {
        /** A rule refused it, or something that it names does not exist. */
        RULE,
        /** It is not this caller's act. */
        NOT_YOURS
    }
}
