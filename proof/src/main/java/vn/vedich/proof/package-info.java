/**
 * What anyone can check of the log without having it: how an event becomes a leaf, the tree over all leaves, checkpoints,
 * and proofs. Knows no storage, no framework and no event of the domain.
 */
@NullMarked
package vn.vedich.proof;

import org.jspecify.annotations.NullMarked;
