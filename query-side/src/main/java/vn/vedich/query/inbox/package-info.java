/**
 * What was ordered, to whom, by when, and what became of it? The inbox of a unit, what is under way for a commune, the register
 * of directives and one directive with its whole history. Reads directives, and the units, criteria sets, projects and sessions
 * that they name.
 */
@NullMarked
package vn.vedich.query.inbox;

import org.jspecify.annotations.NullMarked;
