/**
 * The bytes of evidence, beside the log and under their hash: kept whole or not at all, and read only after they were found
 * to be what their hash says.
 */
@NullMarked
package vn.vedich.platform.content;

import org.jspecify.annotations.NullMarked;
