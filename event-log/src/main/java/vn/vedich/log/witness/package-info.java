/**
 * A witness for the logs of others: remembers how far it has seen each of them grow, and cosigns no checkpoint that goes
 * back on that. c2sp.org/tlog-witness.
 */
@NullMarked
package vn.vedich.log.witness;

import org.jspecify.annotations.NullMarked;
