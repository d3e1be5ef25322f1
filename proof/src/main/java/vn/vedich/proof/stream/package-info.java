/**
 * Completeness: how many events each stream has, sealed in the log at regular positions, so that nobody can show the
 * events of a stream and leave one out.
 */
@NullMarked
package vn.vedich.proof.stream;

import org.jspecify.annotations.NullMarked;
