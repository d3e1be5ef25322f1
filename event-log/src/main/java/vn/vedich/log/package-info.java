/** Placeholder. */
@NullMarked
package vn.vedich.log;

import org.jspecify.annotations.NullMarked;
