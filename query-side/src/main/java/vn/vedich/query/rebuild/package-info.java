/**
 * Documents made anew beside those that are live, compared with them one by one, and put in their place at an operator's
 * word; and the same comparison as an auditor's check that what is shown is what the events say. A rebuild hands facts to
 * projections and to nothing else: whatever acts outward is mute because it is never called.
 */
@NullMarked
package vn.vedich.query.rebuild;

import org.jspecify.annotations.NullMarked;
