/**
 * What waits on me, and since when? Asked by departments, communes and leaderships: directives that a unit was given and has
 * not acknowledged or done, its own directives that wait for its acceptance or lack what nobody said, requests that wait for
 * its answer or for who pays. Reads units, directives and requests; judged when asked, for a day.
 */
@NullMarked
package vn.vedich.query.waiting;

import org.jspecify.annotations.NullMarked;
