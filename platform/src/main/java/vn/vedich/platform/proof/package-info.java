/** Makes the log provable in this process, and lets an operator rotate the key that signs. */
@NullMarked
package vn.vedich.platform.proof;

import org.jspecify.annotations.NullMarked;
