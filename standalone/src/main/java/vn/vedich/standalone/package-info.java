/** Both sides in one JVM on embedded storage: what a newcomer starts. */
@NullMarked
package vn.vedich.standalone;

import org.jspecify.annotations.NullMarked;
