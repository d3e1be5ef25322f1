/**
 * Units: every organisation and place that can be assigned, responsible or judged. Names, codes and parents are dated.
 */
@NullMarked
package vn.vedich.kernel.unit;

import org.jspecify.annotations.NullMarked;
