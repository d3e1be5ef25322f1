/**
 * Units: registering, renaming, recoding, moving and dissolving whatever can be assigned, responsible or judged. Nothing
 * stored here stands in the way of mergers and splits: names, codes and parents are dated, and a dissolved unit names its
 * successors.
 */
@NullMarked
package vn.vedich.command.unit;

import org.jspecify.annotations.NullMarked;
