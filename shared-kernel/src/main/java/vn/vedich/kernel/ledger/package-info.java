/**
 * How entries stand to each other: an entry can be corrected by a later one or annulled, never edited. The facts of every
 * context are folded from entries with these types, so that a correction means the same everywhere.
 */
@NullMarked
package vn.vedich.kernel.ledger;

import org.jspecify.annotations.NullMarked;
