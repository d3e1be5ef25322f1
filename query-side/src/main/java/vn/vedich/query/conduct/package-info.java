/**
 * Who entered what, when, and how that looks to an auditor: what was corrected, what one and the same entered and verified, who
 * acts for two units, what came late and just before which deadline. Read from every event, entry by entry.
 */
@NullMarked
package vn.vedich.query.conduct;

import org.jspecify.annotations.NullMarked;
