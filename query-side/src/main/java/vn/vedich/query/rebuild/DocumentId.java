package vn.vedich.query.rebuild;

/**
 * A document's id, whoever made it and whatever of.
 *
 * @param value as the database has it
 * @param written as a person reads it
 */
record DocumentId(Object value, String written) {}
