/** What a process counts of what it does, for whoever reads its measurements. No tag holds a unit, an address or a text. */
@NullMarked
package vn.vedich.platform.measure;

import org.jspecify.annotations.NullMarked;
