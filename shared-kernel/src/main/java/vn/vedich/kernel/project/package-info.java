/** Projects (<i>công trình</i>): how they go on, what was allocated to them, and where the money went. */
@NullMarked
package vn.vedich.kernel.project;

import org.jspecify.annotations.NullMarked;
