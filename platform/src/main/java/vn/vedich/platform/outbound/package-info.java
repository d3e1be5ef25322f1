/** Which hosts of users' choosing may be called. */
@NullMarked
package vn.vedich.platform.outbound;

import org.jspecify.annotations.NullMarked;
