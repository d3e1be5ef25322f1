/**
 * A unit's enrolment in a programme: which set and thresholds apply to it from when, its targets, and who answers for what.
 */
@NullMarked
package vn.vedich.kernel.enrolment;

import org.jspecify.annotations.NullMarked;
