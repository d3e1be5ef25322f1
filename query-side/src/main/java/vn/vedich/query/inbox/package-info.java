/**
 * What was ordered, to whom, by when, and what became of it? The inbox of a unit, what is under way for a commune, the register
 * of directives and one directive with its whole history. Read from the events of directives and units.
 */
@NullMarked
package vn.vedich.query.inbox;

import org.jspecify.annotations.NullMarked;
