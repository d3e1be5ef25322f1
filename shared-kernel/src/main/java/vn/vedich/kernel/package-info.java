/** Placeholder. */
@NullMarked
package vn.vedich.kernel;

import org.jspecify.annotations.NullMarked;
