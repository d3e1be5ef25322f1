/**
 * Which units are there, what are they called, and by which rules are communes judged? The registers that everybody starts
 * from, read for a day.
 */
@NullMarked
package vn.vedich.query.units;

import org.jspecify.annotations.NullMarked;
