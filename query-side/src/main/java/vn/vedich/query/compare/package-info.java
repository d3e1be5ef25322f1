/** What changed between two moments, and by which entries: in one way, whatever it is that stood otherwise. */
@NullMarked
package vn.vedich.query.compare;

import org.jspecify.annotations.NullMarked;
