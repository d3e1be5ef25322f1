/**
 * How does a commune stand against its criteria? Asked by leaders, departments and analysts. Read from units, criteria sets,
 * enrolments and assessments; judged when asked, for a day, by the kernel's own rules.
 */
@NullMarked
package vn.vedich.query.scorecard;

import org.jspecify.annotations.NullMarked;
