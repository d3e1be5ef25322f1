/**
 * Where was more spent than allocated, and which money has no accepted work to show for it yet, budget year by budget year? Auditors
 * ask. Read from the events of projects, and of units for their names.
 */
@NullMarked
package vn.vedich.query.budget;

import org.jspecify.annotations.NullMarked;
