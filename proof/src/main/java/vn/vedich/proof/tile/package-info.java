/** The tree in tiles, as <a href="https://c2sp.org/tlog-tiles">c2sp.org/tlog-tiles</a> has them. */
@NullMarked
package vn.vedich.proof.tile;

import org.jspecify.annotations.NullMarked;
