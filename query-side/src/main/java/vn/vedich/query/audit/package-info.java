/**
 * Is anything altered, left out or shown to one and not to another? Checkpoints, tiles and proofs for whoever wants to check
 * the log with tools of his own.
 */
@NullMarked
package vn.vedich.query.audit;

import org.jspecify.annotations.NullMarked;
