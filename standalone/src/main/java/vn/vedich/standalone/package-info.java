/** Placeholder. */
@NullMarked
package vn.vedich.standalone;

import org.jspecify.annotations.NullMarked;
