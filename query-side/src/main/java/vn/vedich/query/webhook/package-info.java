/**
 * Webhooks: each change of a directive is sent to the systems of the units that it concerns, signed, at least once and in the
 * order of the directive, for days if need be. What is sent follows from the log; what was tried is kept beside it.
 */
@NullMarked
package vn.vedich.query.webhook;

import org.jspecify.annotations.NullMarked;
