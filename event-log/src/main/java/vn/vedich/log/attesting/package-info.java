/** Asks others to say something of this log's checkpoints, so that its key's holder can't take back what they have seen. */
@NullMarked
package vn.vedich.log.attesting;

import org.jspecify.annotations.NullMarked;
