/** How every process of the house starts: what is set before the framework is, and the settings that all have in common. */
@NullMarked
package vn.vedich.platform.start;

import org.jspecify.annotations.NullMarked;
