/**
 * What a unit is told of. Streams, deliveries, feeds and digests all show the same line for the same position, and it is a pure
 * function of what the log held by then: nothing is stored for it, and it is the same whenever and wherever it is made.
 */
@NullMarked
package vn.vedich.query.change;

import org.jspecify.annotations.NullMarked;
