/** Placeholder. */
@NullMarked
package vn.vedich.query;

import org.jspecify.annotations.NullMarked;
