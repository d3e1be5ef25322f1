/** What a witness is asked, and by which rules he says yes or no: c2sp.org/tlog-witness. */
@NullMarked
package vn.vedich.proof.witness;

import org.jspecify.annotations.NullMarked;
