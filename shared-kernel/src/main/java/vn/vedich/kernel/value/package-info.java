/**
 * The plain values that events are made of: erasable text, names in two languages, exact numbers, days that may be known
 * only by their month, and the one form that every id has. Each refuses at construction what it can't hold.
 */
@NullMarked
package vn.vedich.kernel.value;

import org.jspecify.annotations.NullMarked;
