package vn.vedich.kernel.directive;

/** How a unit has to do with a directive. */
public enum Involvement {
    /** It was given to the unit, which answers for it (<i>chủ trì</i>). */
    LEAD,
    /** It was given to the unit to help (<i>phối hợp</i>). */
    COOPERATING,
    /** It is about the unit. */
    CONCERNED
}
