/**
 * Dead letters as they are kept: which events could not be handled, and which ones wait behind them. A letter holds no word
 * of its event but the event's place in the log, so that what is erased there is erased here too. One SQLite file, or a
 * collection in MongoDB.
 */
@NullMarked
package vn.vedich.log.letters;

import org.jspecify.annotations.NullMarked;
