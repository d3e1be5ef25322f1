package vn.vedich.query.reasons;

/** What a row of an export tells of. */
enum Part {
    CRITERION,
    INDICATOR,
    /** An entry that figures rest on. */
    FACT,
    /** An entry that rules rest on. */
    RULE
}
