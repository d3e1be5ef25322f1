/**
 * The append-only log as its users see it: what can be appended and read, and every way an append can be refused.
 *
 * <p>Positions are dense from 0, one for each event, in commit order. Nothing here knows how or where events are kept:
 * {@code vn.vedich.log.sqlite} is one home, {@code vn.vedich.log.axon} is the way in for Axon Framework.
 */
@NullMarked
package vn.vedich.log;

import org.jspecify.annotations.NullMarked;
