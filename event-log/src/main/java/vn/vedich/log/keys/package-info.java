/** Private keys on disk, readable by their owner only. */
@NullMarked
package vn.vedich.log.keys;

import org.jspecify.annotations.NullMarked;
