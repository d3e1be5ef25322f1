/**
 * What a newcomer sees first: the record of a real commune is loaded through the ordinary commands, and its scorecard, the
 * end of its timeline and where to look next are printed, as asked for over HTTP like anybody would.
 */
@NullMarked
package vn.vedich.standalone.demo;

import org.jspecify.annotations.NullMarked;
