/** Notices: what was sent of a directive to whom, and what became of it. Sent is not told: told is who acknowledged. */
@NullMarked
package vn.vedich.kernel.notice;

import org.jspecify.annotations.NullMarked;
