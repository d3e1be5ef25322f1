/**
 * Follows the log and makes it provable: keeps the tree over all leaves and the map of all streams, seals the map into the
 * log, and signs checkpoints. Everything it keeps in its own file follows from the log and can be thrown away; keys and
 * checkpoints can't.
 */
@NullMarked
package vn.vedich.log.notary;

import org.jspecify.annotations.NullMarked;
