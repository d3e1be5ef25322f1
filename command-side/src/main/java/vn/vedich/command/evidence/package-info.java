/** Evidence: files that units offer for what they say. Decided by pure rules; the aggregate is a shell. */
@NullMarked
package vn.vedich.command.evidence;

import org.jspecify.annotations.NullMarked;
