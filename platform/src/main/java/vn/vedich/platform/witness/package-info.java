/** Makes this installation a witness for the logs of others, if any are configured: c2sp.org/tlog-witness over HTTP. */
@NullMarked
package vn.vedich.platform.witness;

import org.jspecify.annotations.NullMarked;
