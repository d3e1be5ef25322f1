/**
 * Enrolments: a unit in a programme, the set and thresholds that apply to it from when, its targets and road map, and who
 * answers for what.
 */
@NullMarked
package vn.vedich.command.enrolment;

import org.jspecify.annotations.NullMarked;
