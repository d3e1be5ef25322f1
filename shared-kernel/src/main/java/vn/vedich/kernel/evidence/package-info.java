/** Evidence: whose it is, what it is called, and the hash of its bytes, which live beside the log. */
@NullMarked
package vn.vedich.kernel.evidence;

import org.jspecify.annotations.NullMarked;
