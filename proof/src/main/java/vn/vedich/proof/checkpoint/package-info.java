/** What a log says of itself: its checkpoints, proofs in one file, and which key may sign. */
@NullMarked
package vn.vedich.proof.checkpoint;

import org.jspecify.annotations.NullMarked;
