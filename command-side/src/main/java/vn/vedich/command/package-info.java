/** Placeholder. */
@NullMarked
package vn.vedich.command;

import org.jspecify.annotations.NullMarked;
