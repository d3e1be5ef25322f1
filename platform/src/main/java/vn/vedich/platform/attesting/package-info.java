/** Has this log's checkpoints cosigned by the witnesses and stamped by the authority that are configured, and by nobody else. */
@NullMarked
package vn.vedich.platform.attesting;

import org.jspecify.annotations.NullMarked;
