/**
 * What an auditor takes away of one figure of a scorecard: one file with the streams behind it, the proofs that nothing of them is
 * altered or left out, and all that is needed to come to the figure again.
 */
@NullMarked
package vn.vedich.bundle;

import org.jspecify.annotations.NullMarked;
