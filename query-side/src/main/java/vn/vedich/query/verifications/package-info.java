/**
 * What awaits my verification? Asked by departments and their leaders: the indicators that a unit answers for, in all communes,
 * that were found met or reach their thresholds, and that it has not verified or rejected since. Reads units, criteria sets,
 * enrolments and assessments; judged when asked, for a day, by the kernel's own rules.
 */
@NullMarked
package vn.vedich.query.verifications;

import org.jspecify.annotations.NullMarked;
