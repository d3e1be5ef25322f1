/**
 * Criteria sets as data: issued, amended and retired by events, with their indicators, measures and thresholds.
 */
@NullMarked
package vn.vedich.kernel.criteria;

import org.jspecify.annotations.NullMarked;
