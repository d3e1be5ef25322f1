/**
 * Assessments: one unit against one set over one programme period; recorded values, and what is decided on them.
 */
@NullMarked
package vn.vedich.command.assessment;

import org.jspecify.annotations.NullMarked;
