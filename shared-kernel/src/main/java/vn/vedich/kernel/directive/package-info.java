/** Directives (<i>nhiệm vụ giao</i>): what was ordered, to whom, by when, and what became of it. */
@NullMarked
package vn.vedich.kernel.directive;

import org.jspecify.annotations.NullMarked;
