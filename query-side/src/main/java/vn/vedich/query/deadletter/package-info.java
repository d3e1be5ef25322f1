/**
 * What becomes of events that a projection can't handle: each is parked with all that stands behind it in its sequence,
 * everything else goes on, and an operator decides, by acts that the log tells.
 */
@NullMarked
package vn.vedich.query.deadletter;

import org.jspecify.annotations.NullMarked;
