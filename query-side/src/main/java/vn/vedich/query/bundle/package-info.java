/** How can somebody outside check this figure? One file to take away, with the streams behind it and the proofs. */
@NullMarked
package vn.vedich.query.bundle;

import org.jspecify.annotations.NullMarked;
