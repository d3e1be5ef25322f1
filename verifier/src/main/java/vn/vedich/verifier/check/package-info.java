/** What must hold of the events of a log, taken in their order, and of its checkpoints. */
@NullMarked
package vn.vedich.verifier.check;

import org.jspecify.annotations.NullMarked;
