/**
 * What every home of the log shares, so that the same events are stored in the same form wherever they are kept: the
 * sealing of erasable texts, the rules of an append, and the written form of the time of recording.
 */
@NullMarked
package vn.vedich.log.home;

import org.jspecify.annotations.NullMarked;
