/**
 * What every home of the log shares, so that the same events are stored in the same form wherever they are kept: the
 * sealing of erasable texts, the rules of an append, the written form of the time of recording, and the thread that writes
 * what waits as one group.
 */
@NullMarked
package vn.vedich.log.home;

import org.jspecify.annotations.NullMarked;
