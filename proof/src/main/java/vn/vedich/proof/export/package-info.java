/** Events as the log gives them out: each with its leaf and with what the leaf has only hashes of. */
@NullMarked
package vn.vedich.proof.export;

import org.jspecify.annotations.NullMarked;
