/**
 * Who entered an act, for whom, on which authority and why. Stored in the envelope of every event, never in its payload.
 */
@NullMarked
package vn.vedich.kernel.provenance;

import org.jspecify.annotations.NullMarked;
