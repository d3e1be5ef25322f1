/** Tells the log what became of what was sent. */
@NullMarked
package vn.vedich.platform.notice;

import org.jspecify.annotations.NullMarked;
