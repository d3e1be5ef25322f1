/** The Merkle tree of RFC 6962 over the log's leaves: its root as the log grows, and proofs about it. */
@NullMarked
package vn.vedich.proof.tree;

import org.jspecify.annotations.NullMarked;
