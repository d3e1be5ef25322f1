/** Opens the log and tells it the kernel's vocabulary: stored names, and which values are erasable. */
@NullMarked
package vn.vedich.platform.log;

import org.jspecify.annotations.NullMarked;
