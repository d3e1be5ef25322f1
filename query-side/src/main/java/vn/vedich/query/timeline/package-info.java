/**
 * What happened, entry by entry? Asked by auditors and by everybody who wants to know who said what when. Read from all
 * events. A commune's timeline holds what was entered about the unit itself, its enrolments and its assessments, and what
 * was entered about other units that names it, such as a village below it; that it adopted a set shows, the set's own
 * events do not.
 */
@NullMarked
package vn.vedich.query.timeline;

import org.jspecify.annotations.NullMarked;
