/**
 * Which files are offered as evidence, where does each of them stand, and does any stand in two places? Auditors and those
 * who verify ask. Read from the events of evidence and units, and from those of assessments, projects and directives that name it.
 */
@NullMarked
package vn.vedich.query.evidence;

import org.jspecify.annotations.NullMarked;
