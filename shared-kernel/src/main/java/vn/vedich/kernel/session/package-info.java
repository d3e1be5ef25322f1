/** Working sessions (<i>buổi làm việc</i>): who met, what was found, and what was concluded. */
@NullMarked
package vn.vedich.kernel.session;

import org.jspecify.annotations.NullMarked;
