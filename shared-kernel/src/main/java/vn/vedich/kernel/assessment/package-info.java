/**
 * One unit's assessment against one criteria set over one programme period: recorded values and what was decided on them.
 */
@NullMarked
package vn.vedich.kernel.assessment;

import org.jspecify.annotations.NullMarked;
