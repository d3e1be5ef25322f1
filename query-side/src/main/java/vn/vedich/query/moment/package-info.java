/**
 * Any moment, by any clock: what was true on a day, as far as the log knew at another, or as far as papers had come by a third.
 * The past is folded again from the streams that a question concerns, so that its cost grows with these and not with the log.
 */
@NullMarked
package vn.vedich.query.moment;

import org.jspecify.annotations.NullMarked;
